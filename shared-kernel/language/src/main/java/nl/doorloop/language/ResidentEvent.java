package nl.doorloop.language;

import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;

/**
 * One thing that was recorded about a resident, as every service may read it. Real-world dates are
 * in the event; when and by whom it was recorded travels beside it. No component can hold a BSN, a
 * name, an address or a birth date.
 */
public sealed interface ResidentEvent extends DomainEvent
    permits ContinuityEvent,
        Correction,
        DebtSupportEvent,
        EmployerDeskEvent,
        IncomeSupportEvent,
        ShelteredWorkEvent {
  ResidentId residentId();

  @Override
  default ResidentId subject() {
    return residentId();
  }
}
