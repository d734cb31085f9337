package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What is applied for, by whom. */
record WorkSupportRequest(WorkSupport support, SubsidyRequester requestedBy, LocalDate on) {
  static WorkSupportRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new WorkSupportRequest(
                    f.required("support", WorkSupport.class),
                    f.required("requestedBy", SubsidyRequester.class),
                    days.required(f, "on")));
  }
}
