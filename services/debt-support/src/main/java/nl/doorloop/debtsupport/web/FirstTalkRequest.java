package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The first talk, and whether the resident applied in it. */
record FirstTalkRequest(LocalDate on, boolean application) {
  static FirstTalkRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new FirstTalkRequest(days.required(f, "on"), f.flag("application")));
  }
}
