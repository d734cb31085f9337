package nl.doorloop.employerdesk.web;

import nl.doorloop.employerdesk.domain.employers.EmployerCommand.RegisterEmployer;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An employer; {@code municipality} is left out where its seat lies outside the region. */
record EmployerBody(KvkNumber kvkNumber, BusinessText name, @Nullable Municipality municipality) {
  static EmployerBody read(JsonNode body) {
    return Fields.of(body)
        .read(
            f ->
                new EmployerBody(
                    f.required("kvkNumber", KvkNumber.class),
                    f.required("name", BusinessText.class),
                    f.optional("municipality", Municipality.class).orElse(null)));
  }

  RegisterEmployer command() {
    return new RegisterEmployer(
        new EmployerRegistered(EmployerId.of(kvkNumber), kvkNumber, name, municipality));
  }
}
