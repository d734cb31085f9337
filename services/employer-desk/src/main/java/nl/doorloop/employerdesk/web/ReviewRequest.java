package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A review of a participation placement. */
record ReviewRequest(LocalDate on, ReviewOutcome outcome, boolean otherEnvironment) {
  static ReviewRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReviewRequest(
                    days.required(f, "on"),
                    f.required("outcome", ReviewOutcome.class),
                    f.flag("otherEnvironment", false)));
  }
}
