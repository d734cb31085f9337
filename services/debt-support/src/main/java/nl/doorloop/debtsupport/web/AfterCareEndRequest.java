package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The last day of after-care. */
record AfterCareEndRequest(LocalDate lastDay) {
  static AfterCareEndRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new AfterCareEndRequest(days.last(f, null)));
  }
}
