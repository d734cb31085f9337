package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Until when what led to a suspension may be repaired. */
record RepairRequest(LocalDate on, LocalDate repairBy) {
  static RepairRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new RepairRequest(days.required(f, "on"), days.required(f, "repairBy")));
  }
}
