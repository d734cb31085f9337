package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.GoalSubject;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A goal that was agreed with a resident.
 *
 * @param step required where the goal is about a step, and only then
 * @param on the day that it was agreed on; not in the future; today where nothing is said
 * @param by the day by which it should be reached; not before {@code on}
 */
record GoalRequest(GoalSubject about, @Nullable Step step, LocalDate on, @Nullable LocalDate by) {
  static GoalRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var about = f.required("about", GoalSubject.class);
              var step = f.optional("step", Step.class).orElse(null);
              if (about == GoalSubject.STEP && step == null && !f.has("step")) {
                f.reject("step", "is required");
              } else if (about != null && about != GoalSubject.STEP && step != null) {
                f.reject("step", "must be left out unless the goal is about a step");
              }
              var on = ActDay.read(f, days);
              var by = days.optional(f, "by");
              if (by != null && by.isBefore(on)) {
                f.reject("by", "must not be before on");
              }
              return new GoalRequest(about, step, on, by);
            });
  }
}
