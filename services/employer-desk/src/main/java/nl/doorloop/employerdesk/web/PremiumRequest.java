package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.PremiumOutcome;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What came of the premium that is due; paid where nothing else is said. */
record PremiumRequest(LocalDate on, PremiumOutcome outcome) {
  static PremiumRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new PremiumRequest(
                    days.required(f, "on"),
                    f.optional("outcome", PremiumOutcome.class).orElse(PremiumOutcome.PAID)));
  }
}
