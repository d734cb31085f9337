package nl.doorloop.language;

import nl.doorloop.language.correction.EmployerCorrection;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent;
import nl.doorloop.language.employerdesk.EmployerRequestEvent;
import nl.doorloop.language.employerdesk.OpeningEvent;

/**
 * One thing that was recorded about an employer. It says nothing about a resident: who works there
 * is told by the events about residents. A fixed contact is an employee of one of the
 * organisations, by the name, telephone and e-mail address of their work.
 */
public sealed interface EmployerEvent extends DomainEvent
    permits EmployerCorrection,
        EmployerAgreementEvent,
        EmployerRegisterEvent,
        EmployerRequestEvent,
        OpeningEvent {
  EmployerId employerId();

  @Override
  default EmployerId subject() {
    return employerId();
  }

  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.PW;
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.EMPLOYER_SERVICES;
  }
}
