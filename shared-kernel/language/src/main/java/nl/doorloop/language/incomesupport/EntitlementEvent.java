package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Money;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;

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
        CourseEvent,
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
}
