package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Until when a test of Dutch is taken. */
record LanguageTestRequest(LocalDate on, LocalDate testBy) {
  static LanguageTestRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new LanguageTestRequest(days.required(f, "on"), days.required(f, "testBy")));
  }
}
