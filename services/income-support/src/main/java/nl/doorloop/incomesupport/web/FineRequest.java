package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fine because the duty to inform was not met.
 *
 * @param harm what was paid too much
 * @param earlierFineOn the day of an earlier fine for the same that became final
 */
record FineRequest(
    Money amount,
    @Nullable Money harm,
    LocalDate breachedOn,
    @Nullable LocalDate earlierFineOn,
    LocalDate on) {
  static FineRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new FineRequest(
                    f.money("amount"),
                    f.optional("harm", Money::of).orElse(null),
                    days.required(f, "breachedOn"),
                    days.optional(f, "earlierFineOn"),
                    days.required(f, "on")));
  }
}
