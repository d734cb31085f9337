package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_LODGED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_REJECTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ASKED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.COMPLETED_BEFORE_ASKED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.COMPLETION_ALREADY_REQUESTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.DECIDED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_TOO_FAR_BACK;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOTHING_TO_COMPLETE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_APPLICATION;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_TIME_TO_COMPLETE;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.incomesupport.domain.ApplicationCommand.CompleteApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RejectApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequestCompletion;
import nl.doorloop.incomesupport.domain.law.EarliestGrant;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import org.jspecify.annotations.Nullable;

/**
 * An application for income support: lodged on a day, perhaps to be completed, then granted, from
 * which an {@link Entitlement} follows, or rejected on a ground. Once decided it stays so.
 */
public sealed interface Application {
  record NotLodged() implements Application {}

  /**
   * Lodged, and waiting for a decision.
   *
   * @param asked what the applicant was asked to complete last, while that has not come in
   */
  record Pending(ApplicationLodged lodged, @Nullable CompletionRequested asked)
      implements Application {}

  record Granted(ApplicationLodged lodged) implements Application {}

  record Rejected(ApplicationLodged lodged) implements Application {}

  /** What its events are stored under. */
  String STREAM_TYPE = "application";

  Decider<ApplicationCommand, IncomeSupportEvent, Application> DECIDER =
      new Decider<>(
          IncomeSupportEvent.class, new NotLodged(), Application::decide, Application::evolve);

  static Decision decide(ApplicationCommand command, Application application) {
    return switch (command) {
      case LodgeApplication lodge ->
          application instanceof NotLodged ? accept(lodged(lodge)) : refuse(ALREADY_LODGED);
      case RequestCompletion request ->
          whilePending(application, lodged -> request(request, lodged, asked(application)));
      case CompleteApplication complete ->
          whilePending(application, lodged -> complete(complete, lodged, asked(application)));
      case GrantApplication grant -> whilePending(application, lodged -> grant(grant, lodged));
      case RejectApplication reject -> whilePending(application, lodged -> reject(reject, lodged));
    };
  }

  static Application evolve(Application before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case ApplicationLodged lodged -> new Pending(lodged, null);
      case CompletionRequested asked ->
          before instanceof Pending(var lodged, _) ? new Pending(lodged, asked) : before;
      case ApplicationCompleted _ ->
          before instanceof Pending(var lodged, _) ? new Pending(lodged, null) : before;
      case ApplicationGranted _ ->
          before instanceof Pending(var lodged, _) ? new Granted(lodged) : before;
      case ApplicationRejected _ ->
          before instanceof Pending(var lodged, _) ? new Rejected(lodged) : before;
      case EntitlementGranted _,
          EntitlementTakenOver _,
          EntitlementSuspended _,
          EntitlementResumed _,
          EntitlementTerminated _,
          EntitlementWithdrawn _,
          IncomeRecorded _ ->
          before;
    };
  }

  /** What was applied for; empty where nothing was. */
  static Optional<ApplicationLodged> lodged(Application application) {
    return switch (application) {
      case NotLodged _ -> Optional.empty();
      case Pending(var lodged, _) -> Optional.of(lodged);
      case Granted(var lodged) -> Optional.of(lodged);
      case Rejected(var lodged) -> Optional.of(lodged);
    };
  }

  private static ApplicationLodged lodged(LodgeApplication lodge) {
    return new ApplicationLodged(
        lodge.residentId(),
        lodge.applicationId(),
        lodge.scheme(),
        lodge.receivedOn(),
        lodge.organisation(),
        lodge.municipality());
  }

  private static @Nullable CompletionRequested asked(Application application) {
    return application instanceof Pending(_, var asked) ? asked : null;
  }

  private static Decision request(
      RequestCompletion request, ApplicationLodged lodged, @Nullable CompletionRequested asked) {
    if (request.on().isBefore(lodged.receivedOn())) {
      return refuse(ASKED_BEFORE_RECEIVED);
    }
    if (asked != null && !request.on().isAfter(asked.completeBy())) {
      return refuse(COMPLETION_ALREADY_REQUESTED);
    }
    return request.completeBy().isAfter(request.on())
        ? accept(
            new CompletionRequested(
                lodged.residentId(),
                lodged.applicationId(),
                lodged.scheme(),
                request.on(),
                request.completeBy()))
        : refuse(NO_TIME_TO_COMPLETE);
  }

  private static Decision complete(
      CompleteApplication complete, ApplicationLodged lodged, @Nullable CompletionRequested asked) {
    if (asked == null) {
      return refuse(NOTHING_TO_COMPLETE);
    }
    return complete.on().isBefore(asked.on())
        ? refuse(COMPLETED_BEFORE_ASKED)
        : accept(
            new ApplicationCompleted(
                lodged.residentId(), lodged.applicationId(), lodged.scheme(), complete.on()));
  }

  private static Decision grant(GrantApplication grant, ApplicationLodged lodged) {
    if (grant.from().isBefore(EarliestGrant.forReceipt(lodged.receivedOn()))) {
      return refuse(GRANTED_TOO_FAR_BACK);
    }
    return accept(
        new ApplicationGranted(
            lodged.residentId(),
            lodged.applicationId(),
            lodged.scheme(),
            grant.provisionId(),
            grant.on()));
  }

  private static Decision reject(RejectApplication reject, ApplicationLodged lodged) {
    if (reject.on().isBefore(lodged.receivedOn())) {
      return refuse(DECIDED_BEFORE_RECEIVED);
    }
    return accept(
        new ApplicationRejected(
            lodged.residentId(),
            lodged.applicationId(),
            lodged.scheme(),
            reject.on(),
            reject.ground()));
  }

  private static Decision whilePending(
      Application application, Function<ApplicationLodged, Decision> decision) {
    return switch (application) {
      case NotLodged _ -> refuse(NO_APPLICATION);
      case Pending(var lodged, _) -> decision.apply(lodged);
      case Granted _ -> refuse(ALREADY_GRANTED);
      case Rejected _ -> refuse(ALREADY_REJECTED);
    };
  }
}
