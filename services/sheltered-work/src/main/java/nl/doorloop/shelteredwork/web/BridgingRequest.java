package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Something is offered until a sheltered job starts. */
record BridgingRequest(LocalDate from, BridgingKind kind) {
  static BridgingRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new BridgingRequest(
                    days.required(f, "from"), f.required("kind", BridgingKind.class)));
  }
}
