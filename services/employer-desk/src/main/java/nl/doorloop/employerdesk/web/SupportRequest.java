package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** That guidance at work begins; as long as the placement where no last day is given. */
record SupportRequest(LocalDate from, @Nullable LocalDate lastDay) {
  static SupportRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new SupportRequest(from, days.optionalLast(f, from));
            });
  }
}
