package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * The decision of UWV that somebody no longer belongs to the group.
 *
 * @param finalOn the first day on which nobody can object to it any longer
 */
record NotRenewRequest(LocalDate decidedOn, LocalDate finalOn) {
  static NotRenewRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new NotRenewRequest(days.required(f, "decidedOn"), days.required(f, "finalOn")));
  }
}
