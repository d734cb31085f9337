package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That the applicant was asked to complete an application, and by which day at the latest. */
record SuspendTermRequest(LocalDate on, LocalDate completeBy) {
  static SuspendTermRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new SuspendTermRequest(days.required(f, "on"), days.required(f, "completeBy")));
  }
}
