package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.continuity.ObjectionOutcome;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What came of an objection. */
record ObjectionOutcomeRequest(LocalDate on, ObjectionOutcome outcome) {
  static ObjectionOutcomeRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ObjectionOutcomeRequest(
                    days.required(f, "on"), f.required("outcome", ObjectionOutcome.class)));
  }
}
