package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.Hours;
import nl.doorloop.language.ReturnId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reinstatement.
 *
 * @param from the first day of it
 * @param hoursPerWeek absent = as on the last day of what ended
 * @param indicationKnownElsewhere whether the case worker has seen a Wsw indication elsewhere
 */
record ReinstateRequest(
    ReturnId returnId,
    LocalDate from,
    @Nullable Hours hoursPerWeek,
    @Nullable LocalDate firstPayDate,
    boolean indicationKnownElsewhere) {
  static ReinstateRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReinstateRequest(
                    f.required("returnId", ReturnId.class),
                    days.required(f, "from"),
                    f.optional("hoursPerWeek", Hours.class).orElse(null),
                    days.optional(f, "firstPayDate"),
                    f.flag("indicationKnownElsewhere", false)));
  }
}
