package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_LODGED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_REJECTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LEFT_UNHANDLED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_APPLICATION;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.WITHDRAWN_BY_APPLICANT;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.TakeLanguageTest;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.NotificationEvent;
import org.jspecify.annotations.Nullable;

/**
 * An application for income support: lodged on a day, perhaps after a {@link Notification}, perhaps
 * to be completed, with an advance paid on it while it waits; then granted, from which an {@link
 * Entitlement} follows, or rejected on a ground, or left unhandled, or taken back by the applicant.
 * Once decided it stays so.
 */
public sealed interface Application {
  record NotLodged() implements Application {}

  /**
   * Lodged, and waiting for a decision.
   *
   * @param asked what the applicant was asked to complete last, while that has not come in
   * @param advances what was paid on it, in order
   * @param test the test of Dutch that has to be taken, until it is
   */
  record Pending(
      ApplicationLodged lodged,
      @Nullable CompletionRequested asked,
      List<AdvancePaid> advances,
      @Nullable LanguageTestRequired test)
      implements Application {
    public Pending {
      advances = List.copyOf(advances);
    }

    Pending with(AdvancePaid paid) {
      var more = Stream.concat(advances.stream(), Stream.of(paid)).toList();
      return new Pending(lodged, asked, more, test);
    }
  }

  record Granted(ApplicationLodged lodged, @Nullable LanguageTestRequired test)
      implements Application {}

  record Rejected(ApplicationLodged lodged, LocalDate on) implements Application {}

  record LeftUnhandled(ApplicationLodged lodged) implements Application {}

  record Withdrawn(ApplicationLodged lodged) implements Application {}

  /** What its events are stored under. */
  String STREAM_TYPE = "application";

  Decider<ApplicationCommand, IncomeSupportEvent, Application> DECIDER =
      new Decider<>(
          IncomeSupportEvent.class, new NotLodged(), Application::decide, Application::evolve);

  static Decision decide(ApplicationCommand command, Application application) {
    return switch (application) {
      case NotLodged _ ->
          command instanceof LodgeApplication lodge
              ? Lodging.decide(lodge)
              : refuse(NO_APPLICATION);
      case Application _ when command instanceof LodgeApplication -> refuse(ALREADY_LODGED);
      case Pending pending -> Handling.decide(command, pending);
      case Granted(var lodged, var test) when command instanceof TakeLanguageTest take ->
          LanguageTests.take(take, lodged, test);
      case Granted _ -> refuse(ALREADY_GRANTED);
      case Rejected _ -> refuse(ALREADY_REJECTED);
      case LeftUnhandled _ -> refuse(LEFT_UNHANDLED);
      case Withdrawn _ -> refuse(WITHDRAWN_BY_APPLICANT);
    };
  }

  static Application evolve(Application before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case ApplicationLodged lodged -> new Pending(lodged, null, List.of(), null);
      case CompletionRequested asked ->
          whilePending(before, p -> new Pending(p.lodged(), asked, p.advances(), p.test()));
      case ApplicationCompleted _ ->
          whilePending(before, p -> new Pending(p.lodged(), null, p.advances(), p.test()));
      case AdvancePaid paid -> whilePending(before, p -> p.with(paid));
      case ApplicationGranted _ ->
          before instanceof Pending pending
              ? new Granted(pending.lodged(), pending.test())
              : before;
      case ApplicationRejected rejected ->
          before instanceof Pending pending
              ? new Rejected(pending.lodged(), rejected.on())
              : before;
      case ApplicationLeftUnhandled _ ->
          before instanceof Pending pending ? new LeftUnhandled(pending.lodged()) : before;
      case ApplicationWithdrawn _ ->
          before instanceof Pending pending ? new Withdrawn(pending.lodged()) : before;
      case LanguageTestRequired required ->
          whilePending(before, p -> new Pending(p.lodged(), p.asked(), p.advances(), required));
      case LanguageTestTaken _ -> tested(before);
      case DecisionTermExtended _, NotificationEvent _, EntitlementEvent _, ClaimEvent _ -> before;
    };
  }

  /** What was applied for; empty where nothing was. */
  static Optional<ApplicationLodged> lodged(Application application) {
    return switch (application) {
      case NotLodged _ -> Optional.empty();
      case Pending(var lodged, _, _, _) -> Optional.of(lodged);
      case Granted(var lodged, _) -> Optional.of(lodged);
      case Rejected(var lodged, _) -> Optional.of(lodged);
      case LeftUnhandled(var lodged) -> Optional.of(lodged);
      case Withdrawn(var lodged) -> Optional.of(lodged);
    };
  }

  private static Application tested(Application before) {
    return switch (before) {
      case Pending p -> new Pending(p.lodged(), p.asked(), p.advances(), null);
      case Granted(var lodged, _) -> new Granted(lodged, null);
      case NotLodged _, Rejected _, LeftUnhandled _, Withdrawn _ -> before;
    };
  }

  private static Application whilePending(Application before, UnaryOperator<Pending> change) {
    return before instanceof Pending pending ? change.apply(pending) : before;
  }
}
