package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.continuity.HoldUpGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * A step does not go ahead.
 *
 * @param on not in the future; today where nothing is said
 */
record HoldUpRequest(HoldUpGround ground, LocalDate on) {
  static HoldUpRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> new HoldUpRequest(f.required("ground", HoldUpGround.class), ActDay.read(f, days)));
  }
}
