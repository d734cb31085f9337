package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.continuity.PreparationKind;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * Something was looked at with a resident.
 *
 * @param on not in the future; today where nothing is said
 */
record PreparationRequest(PreparationKind kind, LocalDate on) {
  static PreparationRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new PreparationRequest(
                    f.required("kind", PreparationKind.class), ActDay.read(f, days)));
  }
}
