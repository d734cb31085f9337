package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Who applies for a subsidy after the job began. */
record LateSubsidyRequest(SubsidyRequester requestedBy, LocalDate on) {
  static LateSubsidyRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new LateSubsidyRequest(
                    f.required("requestedBy", SubsidyRequester.class), days.required(f, "on")));
  }
}
