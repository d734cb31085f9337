package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_THE_END;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_ENDED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_STARTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECIDED_HERE;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NO_ARRANGEMENT;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.TakeOverArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.WithdrawTakenOver;
import nl.doorloop.language.EventId;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.decision.TakenOver.Withdrawn;

/**
 * One arrangement that a resident with debts is helped with: counselling, stabilisation, an
 * amicable or a statutory scheme. It is started here or taken over from a row of a file, and it
 * ends once.
 */
public sealed interface DebtArrangement {
  record NotStarted() implements DebtArrangement {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements DebtArrangement {}

  /** Started, perhaps with its end known or already passed. */
  record Running(EventId first, ArrangementStarted started) implements DebtArrangement {}

  /** Its end was decided here. */
  record Ended(EventId first, ArrangementStarted started) implements DebtArrangement {}

  /** What its events are stored under. */
  String STREAM_TYPE = "arrangement";

  Decider<ArrangementCommand, DebtSupportEvent, DebtArrangement> DECIDER =
      new Decider<>(
          DebtSupportEvent.class,
          new NotStarted(),
          DebtArrangement::decide,
          DebtArrangement::evolve,
          DebtArrangement::withdrawn);

  static Decision decide(ArrangementCommand command, DebtArrangement arrangement) {
    return switch (command) {
      case StartArrangement(var asked) ->
          arrangement instanceof NotStarted ? accept(asked) : refuse(ALREADY_STARTED);
      case TakeOverArrangement(var row) -> row(arrangement).takeOver(row, DECIDED_HERE);
      case WithdrawTakenOver(_, var reason) -> row(arrangement).withdraw(reason, DECIDED_HERE);
      case EndArrangement end ->
          switch (arrangement) {
            case NotStarted _, RowWithdrawn _ -> refuse(NO_ARRANGEMENT);
            case Ended _ -> refuse(ALREADY_ENDED);
            case Running(_, var started) -> end(end, started);
          };
    };
  }

  static DebtArrangement evolve(DebtArrangement before, EventId id, DebtSupportEvent event) {
    return switch (event) {
      case ArrangementStarted started -> new Running(id, started);
      case ArrangementEnded _ ->
          before instanceof Running(var first, var started) ? new Ended(first, started) : before;
    };
  }

  private static DebtArrangement withdrawn(
      DebtArrangement before, EventId id, DebtSupportEvent event) {
    return event instanceof ArrangementStarted started && started.origin() != null
        ? new RowWithdrawn(id)
        : before;
  }

  /** What is known of an arrangement; empty where there is none, or none any more. */
  static Optional<ArrangementStarted> startOf(DebtArrangement arrangement) {
    return switch (arrangement) {
      case NotStarted _, RowWithdrawn _ -> Optional.empty();
      case Running(_, var started) -> Optional.of(started);
      case Ended(_, var started) -> Optional.of(started);
    };
  }

  private static TakenOver<ArrangementStarted> row(DebtArrangement arrangement) {
    return switch (arrangement) {
      case NotStarted _ -> new Never<>();
      case RowWithdrawn(var first) -> new Withdrawn<>(first);
      case Running(var first, var started) -> row(first, started);
      case Ended(var first, var started) -> row(first, started);
    };
  }

  private static TakenOver<ArrangementStarted> row(EventId first, ArrangementStarted started) {
    return TakenOver.of(first, started.origin() == null ? null : started);
  }

  private static Decision end(EndArrangement end, ArrangementStarted started) {
    if (!end.to().isAfter(started.from())) {
      return refuse(ENDS_BEFORE_IT_STARTS);
    }
    if (started.to() != null && end.to().isAfter(started.to())) {
      return refuse(AFTER_THE_END);
    }
    return accept(
        new ArrangementEnded(started.residentId(), end.provisionId(), end.to(), end.reason()));
  }
}
