package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A warning in the place of a fine. */
record WarningRequest(LocalDate breachedOn, LocalDate on) {
  static WarningRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new WarningRequest(days.required(f, "breachedOn"), days.required(f, "on")));
  }
}
