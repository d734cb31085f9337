package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The trajectory closes on a day. */
record ClosingRequest(LocalDate on, EndReason reason) {
  static ClosingRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> new ClosingRequest(days.required(f, "on"), f.required("reason", EndReason.class)));
  }
}
