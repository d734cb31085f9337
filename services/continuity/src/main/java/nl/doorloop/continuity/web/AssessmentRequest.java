package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An assessment on the participation ladder, rung 1 to 6. */
record AssessmentRequest(int rung, LocalDate from, @Nullable LocalDate lastDay) {
  static AssessmentRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new AssessmentRequest(f.whole("rung", 1, 6), from, days.optionalLast(f, from));
            });
  }
}
