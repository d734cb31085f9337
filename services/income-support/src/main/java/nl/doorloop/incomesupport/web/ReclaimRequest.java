package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Whether an undue payment is reclaimed. */
record ReclaimRequest(LocalDate on, boolean reclaimed) {
  static ReclaimRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new ReclaimRequest(days.required(f, "on"), f.flag("reclaimed")));
  }
}
