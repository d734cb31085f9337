package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The end of an employment or of day activities. */
record EndRequest(LocalDate lastDay, EndReason reason) {
  static EndRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new EndRequest(days.last(f, null), f.required("reason", EndReason.class)));
  }
}
