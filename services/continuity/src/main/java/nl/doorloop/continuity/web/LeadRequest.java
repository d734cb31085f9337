package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An organisation leads from a day on. */
record LeadRequest(Organisation organisation, LocalDate from, @Nullable LocalDate lastDay) {
  static LeadRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new LeadRequest(
                  f.required("organisation", Organisation.class), from, days.optionalLast(f, from));
            });
  }
}
