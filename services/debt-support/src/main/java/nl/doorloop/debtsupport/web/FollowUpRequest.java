package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That somebody tried to get in touch, and what came of it. */
record FollowUpRequest(LocalDate on, FollowUpOutcome outcome) {
  static FollowUpRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new FollowUpRequest(
                    days.required(f, "on"), f.required("outcome", FollowUpOutcome.class)));
  }
}
