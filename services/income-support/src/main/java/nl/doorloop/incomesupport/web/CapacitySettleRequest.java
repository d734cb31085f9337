package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What was established or assessed. */
record CapacitySettleRequest(LocalDate on, boolean established) {
  static CapacitySettleRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new CapacitySettleRequest(days.required(f, "on"), f.flag("established")));
  }
}
