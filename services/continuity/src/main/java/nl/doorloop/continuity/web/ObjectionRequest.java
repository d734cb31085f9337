package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An objection, with the last day to decide on it where that is followed. */
record ObjectionRequest(LocalDate on, @Nullable LocalDate decideBy) {
  static ObjectionRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new ObjectionRequest(days.required(f, "on"), days.optional(f, "decideBy")));
  }
}
