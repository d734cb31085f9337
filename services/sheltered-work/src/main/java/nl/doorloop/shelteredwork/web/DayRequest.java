package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Something that begins on a day, of which nothing more is recorded. */
record DayRequest(LocalDate from) {
  static DayRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new DayRequest(days.required(f, "from")));
  }
}
