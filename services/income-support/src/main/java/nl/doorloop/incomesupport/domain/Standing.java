package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AFTER_THE_END;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_TERMINATED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAST_RESUMPTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_SUSPENSION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.incomesupport.domain.EntitlementCommand.GrantEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.SuspendEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TerminateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawEntitlement;
import nl.doorloop.incomesupport.domain.law.Commencement;
import nl.doorloop.incomesupport.domain.law.NotRepaired.Suspension;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import org.jspecify.annotations.Nullable;

/** Whether an entitlement stands: granted, suspended, resumed, terminated, withdrawn. */
final class Standing {
  private Standing() {}

  static EntitlementGranted granted(GrantEntitlement grant) {
    return new EntitlementGranted(
        grant.residentId(),
        grant.provisionId(),
        grant.applicationId(),
        grant.scheme(),
        grant.household(),
        grant.monthlyAmount(),
        grant.supplementary(),
        grant.from(),
        grant.to(),
        grant.organisation(),
        grant.municipality(),
        grant.registeredOn());
  }

  /** Why nothing can be decided from that day on; empty where it can. */
  static Optional<Refusal> outside(Terms terms, LocalDate from) {
    if (from.isBefore(terms.from())) {
      return Optional.of(BEFORE_THE_START);
    }
    if (terms.endedBy(from)) {
      return Optional.of(AFTER_THE_END);
    }
    return Commencement.on(terms.scheme(), from) ? Optional.empty() : Optional.of(BEFORE_THE_LAW);
  }

  static Decision suspend(SuspendEntitlement suspend, Terms terms) {
    var outside = outside(terms, suspend.from());
    if (outside.isPresent()) {
      return refuse(outside.get());
    }
    if (suspend.from().isBefore(terms.unchangedSince())) {
      return refuse(BEFORE_THE_LAST_RESUMPTION);
    }
    return accept(
        new EntitlementSuspended(
            terms.residentId(),
            suspend.provisionId(),
            terms.scheme(),
            suspend.kind(),
            suspend.from()));
  }

  static Decision resume(ResumeEntitlement resume, Terms terms) {
    if (resume.from().isBefore(terms.unchangedSince())) {
      return refuse(BEFORE_THE_SUSPENSION);
    }
    if (terms.endedBy(resume.from())) {
      return refuse(AFTER_THE_END);
    }
    return accept(
        new EntitlementResumed(
            terms.residentId(), resume.provisionId(), terms.scheme(), resume.from()));
  }

  static Decision terminate(TerminateEntitlement terminate, Terms terms) {
    if (terms.terminated()) {
      return refuse(ALREADY_TERMINATED);
    }
    if (!terminate.to().isAfter(terms.from())) {
      return refuse(ENDS_BEFORE_IT_STARTS);
    }
    if (terms.to() != null && terminate.to().isAfter(terms.to())) {
      return refuse(AFTER_THE_END);
    }
    return accept(
        new EntitlementTerminated(
            terms.residentId(),
            terminate.provisionId(),
            terms.scheme(),
            terminate.to(),
            terminate.reason(),
            terminate.despiteHandOver()));
  }

  /** Also once more, further back. */
  static Decision withdraw(
      WithdrawEntitlement withdraw, Terms terms, @Nullable Suspension suspension) {
    return outside(terms, withdraw.from())
        .or(() -> Repairs.refusal(withdraw, suspension))
        .map(Decision::refuse)
        .orElseGet(
            () ->
                accept(
                    new EntitlementWithdrawn(
                        terms.residentId(),
                        withdraw.provisionId(),
                        terms.scheme(),
                        withdraw.from(),
                        withdraw.ground(),
                        withdraw.despiteHandOver())));
  }
}
