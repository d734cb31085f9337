package nl.doorloop.employerdesk.domain.employers;

import nl.doorloop.language.EmployerId;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;

/** What may be asked of an {@link Employer}, each as the event would say it. */
public sealed interface EmployerCommand {
  /** The stream that decides about it. */
  EmployerId streamId();

  record RegisterEmployer(EmployerRegistered employer) implements EmployerCommand {
    @Override
    public EmployerId streamId() {
      return employer.employerId();
    }
  }

  record AddEstablishment(EstablishmentAdded establishment) implements EmployerCommand {
    @Override
    public EmployerId streamId() {
      return establishment.employerId();
    }
  }

  record AssignContact(ContactAssigned contact) implements EmployerCommand {
    @Override
    public EmployerId streamId() {
      return contact.employerId();
    }
  }
}
