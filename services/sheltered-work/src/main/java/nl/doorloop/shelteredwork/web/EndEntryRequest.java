package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That an entry in the target-group register ends, with its last day. */
record EndEntryRequest(LocalDate lastDay) {
  static EndEntryRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new EndEntryRequest(days.last(f, null)));
  }
}
