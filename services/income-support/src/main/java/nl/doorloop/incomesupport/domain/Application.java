package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_LODGED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_REJECTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.DECIDED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_TOO_FAR_BACK;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_APPLICATION;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RejectApplication;
import nl.doorloop.incomesupport.domain.law.EarliestGrant;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;

/**
 * An application for income support: lodged on a day, then granted, from which an {@link
 * Entitlement} follows, or rejected on a ground. Once decided it stays so.
 */
public sealed interface Application {
  record NotLodged() implements Application {}

  /** Lodged, and waiting for a decision. */
  record Pending(ApplicationLodged lodged) implements Application {}

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
      case GrantApplication grant -> whilePending(application, lodged -> grant(grant, lodged));
      case RejectApplication reject -> whilePending(application, lodged -> reject(reject, lodged));
    };
  }

  static Application evolve(Application before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case ApplicationLodged lodged -> new Pending(lodged);
      case ApplicationGranted _ ->
          before instanceof Pending(var lodged) ? new Granted(lodged) : before;
      case ApplicationRejected _ ->
          before instanceof Pending(var lodged) ? new Rejected(lodged) : before;
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
      case Pending(var lodged) -> Optional.of(lodged);
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
      case Pending(var lodged) -> decision.apply(lodged);
      case Granted _ -> refuse(ALREADY_GRANTED);
      case Rejected _ -> refuse(ALREADY_REJECTED);
    };
  }
}
