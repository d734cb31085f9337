package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That guidance at work ends. */
record SupportEndRequest(LocalDate lastDay) {
  static SupportEndRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new SupportEndRequest(days.last(f, null)));
  }
}
