package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The step set by hand over a period. */
record OverrideRequest(Step step, LocalDate from, LocalDate lastDay, OverrideReason reason) {
  static OverrideRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new OverrideRequest(
                  f.required("step", Step.class),
                  from,
                  days.last(f, from),
                  f.required("reason", OverrideReason.class));
            });
  }
}
