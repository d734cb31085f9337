package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is agreed with an employer; {@code places} from 1 to 999. */
record AgreementBody(
    AgreementKind kind,
    BusinessText title,
    @Nullable Integer places,
    LocalDate from,
    @Nullable LocalDate lastDay) {
  static AgreementBody read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new AgreementBody(
                  f.required("kind", AgreementKind.class),
                  f.required("title", BusinessText.class),
                  f.has("places") ? f.whole("places", 1, 999) : null,
                  from,
                  days.optionalLast(f, from));
            });
  }

  EmployerAgreementMade made(EmployerId employer, EmployerAgreementId id, LocalDate today) {
    return new EmployerAgreementMade(
        employer, id, kind, title, places, from, Days.after(lastDay), today);
  }
}
