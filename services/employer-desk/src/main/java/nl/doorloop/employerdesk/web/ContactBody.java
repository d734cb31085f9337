package nl.doorloop.employerdesk.web;

import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AssignContact;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmailAddress;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.PhoneNumber;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** An employee of one of the organisations, by what reaches them at work. */
record ContactBody(
    BusinessText contactName, Organisation organisation, PhoneNumber phone, EmailAddress email) {
  static ContactBody read(JsonNode body) {
    return Fields.of(body)
        .read(
            f ->
                new ContactBody(
                    f.required("contactName", BusinessText.class),
                    f.required("organisation", Organisation.class),
                    f.required("phone", PhoneNumber.class),
                    f.required("email", EmailAddress.class)));
  }

  AssignContact command(EmployerId employer) {
    return new AssignContact(
        new ContactAssigned(employer, contactName, organisation, phone, email));
  }
}
