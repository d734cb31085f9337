package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The result of a test of Dutch. */
record LanguageTestResultRequest(LocalDate on, boolean passed) {
  static LanguageTestResultRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new LanguageTestResultRequest(days.required(f, "on"), f.flag("passed")));
  }
}
