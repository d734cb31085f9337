package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That UWV is asked for another indication. */
record ReassessRequest(LocalDate requestedOn) {
  static ReassessRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new ReassessRequest(days.required(f, "requestedOn")));
  }
}
