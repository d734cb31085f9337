package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The decision of UWV by which an indication goes on, with the last day that it gives. */
record RenewRequest(LocalDate decidedOn, @Nullable LocalDate lastDay, IndicationCategory category) {
  static RenewRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new RenewRequest(
                    days.required(f, "decidedOn"),
                    days.optionalLast(f, null),
                    f.required("category", IndicationCategory.class)));
  }
}
