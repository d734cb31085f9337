package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The outcome of looking at a reduction again. */
record ReconsiderRequest(LocalDate on, boolean upheld) {
  static ReconsiderRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new ReconsiderRequest(days.required(f, "on"), f.flag("upheld")));
  }
}
