package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_BRIDGED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_WAITING;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.LEFT_BEFORE_PLACED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NOT_ESTABLISHED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NOT_WAITING;

import java.time.LocalDate;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.AdviceEvent;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.BridgingStarted;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.AdviceCommand;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.DecideShelteredWork;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EnterWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.LeaveWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.ReceiveAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.StartBridging;
import nl.doorloop.shelteredwork.domain.law.EndOfRegistration;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody can work in a sheltered setting only. UWV advises, the college decides; then
 * there may be a waiting list and something to bridge the time until the job starts.
 *
 * @param sheltered the last establishment; absent where there was none
 * @param waitingSince absent while they do not wait
 * @param bridgedBy what is offered until the job starts
 * @param notSince the day of the last decision, where that was that it is not so
 */
public record ShelteredNeed(
    Advice advice,
    @Nullable Held sheltered,
    @Nullable LocalDate waitingSince,
    @Nullable BridgingKind bridgedBy,
    @Nullable LocalDate notSince) {
  static final ShelteredNeed NONE = new ShelteredNeed(new Advice.Never(), null, null, null, null);

  Decision decide(AdviceCommand command, Registration registration) {
    return switch (command) {
      case RequestAdvice c -> advice.request(c);
      case ReceiveAdvice c -> advice.receive(c);
      case DecideShelteredWork c -> advice.decide(c, sheltered, registration);
      case EnterWaitingList(var id, var from, var organisation) -> {
        if (!isEstablishedOn(from)) {
          yield refuse(NOT_ESTABLISHED);
        }
        yield waitingSince == null
            ? accept(new WaitingListEntered(id, from, organisation))
            : refuse(ALREADY_WAITING);
      }
      case LeaveWaitingList(var id, var on, var reason, var organisation) -> {
        if (waitingSince == null) {
          yield refuse(NOT_WAITING);
        }
        yield on.isAfter(waitingSince)
            ? accept(new WaitingListLeft(id, on, reason, organisation))
            : refuse(LEFT_BEFORE_PLACED);
      }
      case StartBridging(var id, var from, var kind, var organisation) -> {
        if (!isEstablishedOn(from)) {
          yield refuse(NOT_ESTABLISHED);
        }
        yield kind == bridgedBy
            ? refuse(ALREADY_BRIDGED)
            : accept(new BridgingStarted(id, from, kind, organisation));
      }
    };
  }

  ShelteredNeed evolve(AdviceEvent event) {
    return switch (event) {
      case AdviceRequested e -> with(new Advice.Asked(e));
      case AdviceReceived e -> with(advice.received(e));
      case ShelteredWorkDecided e ->
          new ShelteredNeed(
              advice.decided(),
              sheltered,
              waitingSince,
              bridgedBy,
              e.established() ? null : e.on());
      case WaitingListEntered e ->
          new ShelteredNeed(advice, sheltered, e.from(), bridgedBy, notSince);
      case WaitingListLeft _ -> new ShelteredNeed(advice, sheltered, null, null, notSince);
      case BridgingStarted e ->
          new ShelteredNeed(advice, sheltered, waitingSince, e.kind(), notSince);
    };
  }

  ShelteredNeed established(Held status) {
    return new ShelteredNeed(advice, status, waitingSince, bridgedBy, notSince);
  }

  /** It is established no longer, and there is nothing to wait for. */
  ShelteredNeed revoked(LocalDate to) {
    return new ShelteredNeed(
        advice, sheltered == null ? null : sheltered.endingBy(to), null, null, notSince);
  }

  /** Whether an entry in the target-group register may not stand on one of these days. */
  boolean forbidsRegistration(LocalDate from, @Nullable LocalDate to) {
    if (sheltered == null) {
      return false;
    }
    var first = EndOfRegistration.after(sheltered.from());
    return (to == null || to.isAfter(first)) && !sheltered.endedBy(from);
  }

  private boolean isEstablishedOn(LocalDate day) {
    return sheltered != null && sheltered.inForceOn(day);
  }

  private ShelteredNeed with(Advice other) {
    return new ShelteredNeed(other, sheltered, waitingSince, bridgedBy, notSince);
  }
}
