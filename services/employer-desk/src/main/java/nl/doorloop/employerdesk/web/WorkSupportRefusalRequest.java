package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What is refused, and why. */
record WorkSupportRefusalRequest(WorkSupport support, WorkSupportGround ground, LocalDate on) {
  static WorkSupportRefusalRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new WorkSupportRefusalRequest(
                    f.required("support", WorkSupport.class),
                    f.required("ground", WorkSupportGround.class),
                    days.required(f, "on")));
  }
}
