package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * What the college decides, and whether it decides otherwise for the advice was made carelessly.
 */
record DecideRequest(LocalDate on, boolean established, boolean deviatesBecauseCareless) {
  static DecideRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new DecideRequest(
                    days.required(f, "on"),
                    f.flag("established"),
                    f.flag("deviatesBecauseCareless", false)));
  }
}
