package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.TrainingOutcome;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What came of the training that is due; offered where nothing else is said. */
record TrainingRequest(LocalDate on, TrainingOutcome outcome) {
  static TrainingRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new TrainingRequest(
                    days.required(f, "on"),
                    f.optional("outcome", TrainingOutcome.class).orElse(TrainingOutcome.OFFERED)));
  }
}
