package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That a placement goes on, decided {@code on} a day. */
record ExtendRequest(LocalDate lastDay, LocalDate on) {
  static ExtendRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new ExtendRequest(days.last(f, null), days.required(f, "on")));
  }
}
