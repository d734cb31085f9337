package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The end of an entitlement. */
record TerminateRequest(LocalDate lastDay, EndReason reason) {
  static TerminateRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new TerminateRequest(days.last(f, null), f.required("reason", EndReason.class)));
  }
}
