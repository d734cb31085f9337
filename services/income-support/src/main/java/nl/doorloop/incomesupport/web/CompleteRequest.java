package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The day on which what was missing came in. */
record CompleteRequest(LocalDate on) {
  static CompleteRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new CompleteRequest(days.required(f, "on")));
  }
}
