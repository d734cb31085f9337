package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That the decision takes longer; {@code until} is its last day. */
record ExtendTermRequest(LocalDate on, LocalDate until) {
  static ExtendTermRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new ExtendTermRequest(days.required(f, "on"), days.required(f, "until")));
  }
}
