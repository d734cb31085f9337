package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.EmployerRefusal.ALREADY_REGISTERED;
import static nl.doorloop.employerdesk.domain.employers.EmployerRefusal.ESTABLISHMENT_ELSEWHERE;
import static nl.doorloop.employerdesk.domain.employers.EmployerRefusal.NO_EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.Given.CONTACT;
import static nl.doorloop.employerdesk.domain.employers.Given.ESTABLISHMENT;
import static nl.doorloop.employerdesk.domain.employers.Given.REGISTERED;

import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AddEstablishment;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AssignContact;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.RegisterEmployer;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;
import org.junit.jupiter.api.Test;

class EmployerTest {
  private final DecisionSpec<EmployerCommand> employer = DecisionSpec.of(Employer.DECIDER);

  @Test
  void an_employer_is_registered_once() {
    employer.given().when(new RegisterEmployer(REGISTERED)).then(REGISTERED);
    employer
        .given(REGISTERED)
        .when(new RegisterEmployer(REGISTERED))
        .thenRefused(ALREADY_REGISTERED);
  }

  @Test
  void nothing_is_added_to_an_employer_that_is_not_there() {
    employer.given().when(new AddEstablishment(ESTABLISHMENT)).thenRefused(NO_EMPLOYER);
    employer.given().when(new AssignContact(CONTACT)).thenRefused(NO_EMPLOYER);
  }

  @Test
  void an_establishment_is_added_once_and_stays_where_it_is() {
    employer.given(REGISTERED).when(new AddEstablishment(ESTABLISHMENT)).then(ESTABLISHMENT);
    employer
        .given(REGISTERED, ESTABLISHMENT)
        .when(new AddEstablishment(ESTABLISHMENT))
        .thenNothing();
    employer
        .given(REGISTERED, ESTABLISHMENT, CONTACT)
        .when(
            new AddEstablishment(
                new EstablishmentAdded(
                    ESTABLISHMENT.employerId(),
                    ESTABLISHMENT.establishment(),
                    Municipality.ZWIJNDRECHT)))
        .thenRefused(ESTABLISHMENT_ELSEWHERE);
  }

  @Test
  void there_is_one_contact_and_the_next_takes_its_place() {
    var other =
        new ContactAssigned(
            CONTACT.employerId(),
            CONTACT.contactName(),
            Organisation.DRECHTWERK,
            CONTACT.phone(),
            CONTACT.email());
    employer.given(REGISTERED).when(new AssignContact(CONTACT)).then(CONTACT);
    employer.given(REGISTERED, CONTACT).when(new AssignContact(CONTACT)).thenNothing();
    employer.given(REGISTERED, CONTACT).when(new AssignContact(other)).then(other);
    employer.given(REGISTERED, CONTACT, other).when(new AssignContact(CONTACT)).then(CONTACT);
  }
}
