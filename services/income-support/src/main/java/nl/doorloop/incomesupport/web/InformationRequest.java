package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.Institution;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What an institution is asked, or answered, on a day. */
record InformationRequest(Institution institution, LocalDate on) {
  static InformationRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new InformationRequest(
                    f.required("institution", Institution.class), days.required(f, "on")));
  }
}
