package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.Hours;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Other hours a week from a day on. */
record HoursRequest(Hours hoursPerWeek, LocalDate from) {
  static HoursRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new HoursRequest(
                    f.required("hoursPerWeek", Hours.class), days.required(f, "from")));
  }
}
