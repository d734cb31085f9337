package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The day of an act or a decision that needs nothing else. */
record OnRequest(LocalDate on) {
  static OnRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new OnRequest(days.required(f, "on")));
  }
}
