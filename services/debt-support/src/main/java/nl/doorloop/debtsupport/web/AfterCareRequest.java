package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The first day of after-care. */
record AfterCareRequest(LocalDate from) {
  static AfterCareRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new AfterCareRequest(days.required(f, "from")));
  }
}
