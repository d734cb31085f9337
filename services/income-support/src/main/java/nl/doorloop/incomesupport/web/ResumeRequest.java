package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The end of a suspension. */
record ResumeRequest(LocalDate from) {
  static ResumeRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new ResumeRequest(days.required(f, "from")));
  }
}
