package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The first day of something. */
record FromRequest(LocalDate from) {
  static FromRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new FromRequest(days.required(f, "from")));
  }
}
