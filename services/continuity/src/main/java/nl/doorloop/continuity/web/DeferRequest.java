package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That deciding on an objection takes longer. */
record DeferRequest(LocalDate on, LocalDate until) {
  static DeferRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new DeferRequest(days.required(f, "on"), days.required(f, "until")));
  }
}
