package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.continuity.GoalOutcome;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * What came of a goal.
 *
 * @param on not in the future; today where nothing is said
 */
record GoalClosingRequest(GoalOutcome outcome, LocalDate on) {
  static GoalClosingRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new GoalClosingRequest(
                    f.required("outcome", GoalOutcome.class), ActDay.read(f, days)));
  }
}
