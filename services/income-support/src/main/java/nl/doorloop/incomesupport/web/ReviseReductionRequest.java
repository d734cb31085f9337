package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.ReliefGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reduction that is not applied from a day on.
 *
 * @param relief why; the duty is met again where nothing is said
 * @param requestedOn the day on which the person asked for it
 */
record ReviseReductionRequest(
    LocalDate from, ReliefGround relief, @Nullable LocalDate requestedOn) {
  static ReviseReductionRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReviseReductionRequest(
                    days.required(f, "from"),
                    f.optional("relief", ReliefGround.class).orElse(ReliefGround.DUTY_MET_AGAIN),
                    days.optional(f, "requestedOn")));
  }
}
