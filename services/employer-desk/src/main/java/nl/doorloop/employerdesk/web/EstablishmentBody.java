package nl.doorloop.employerdesk.web;

import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AddEstablishment;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A place of business within the region. */
record EstablishmentBody(EstablishmentNumber establishment, Municipality municipality) {
  static EstablishmentBody read(JsonNode body) {
    return Fields.of(body)
        .read(
            f ->
                new EstablishmentBody(
                    f.required("establishment", EstablishmentNumber.class),
                    f.required("municipality", Municipality.class)));
  }

  AddEstablishment command(EmployerId employer) {
    return new AddEstablishment(new EstablishmentAdded(employer, establishment, municipality));
  }
}
