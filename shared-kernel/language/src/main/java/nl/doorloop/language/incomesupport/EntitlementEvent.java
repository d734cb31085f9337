package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Money;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;

/** What happens to an entitlement, from its grant to its end. */
public sealed interface EntitlementEvent extends IncomeSupportEvent
    permits IncomeSupportEvent.EntitlementGranted,
        IncomeSupportEvent.EntitlementTakenOver,
        IncomeSupportEvent.EntitlementSuspended,
        IncomeSupportEvent.EntitlementResumed,
        IncomeSupportEvent.EntitlementTerminated,
        IncomeSupportEvent.EntitlementWithdrawn,
        IncomeSupportEvent.IncomeRecorded,
        EntitlementEvent.EntitlementRevised,
        EntitlementEvent.NilPeriodStarted,
        EntitlementEvent.NilPeriodEnded,
        EntitlementEvent.ReinstatementDeclined,
        ReductionEvent {
  ProvisionId provisionId();

  /**
   * From {@code from} on it is another amount, back in time (ex tunc, Participatiewet art. 54(3)).
   */
  record EntitlementRevised(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      LocalDate from,
      Money monthlyAmount,
      RevisionGround ground)
      implements EntitlementEvent, LegalDecision {}

  /** From {@code from} on there is nothing to pay; the entitlement stays in force. */
  record NilPeriodStarted(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate from)
      implements EntitlementEvent {}

  /** From {@code from} on the amount is paid again. */
  record NilPeriodEnded(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate from)
      implements EntitlementEvent {}

  /**
   * An entitlement that ended is not reinstated under a return agreement.
   *
   * @param provisionId the earlier entitlement
   * @param on the day of the decision
   */
  record ReinstatementDeclined(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      ReturnId returnId,
      LocalDate on,
      NotReinstatedReason reason)
      implements EntitlementEvent, LegalDecision {}
}
