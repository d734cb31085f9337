package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The day on which the resident took a request back. */
record WithdrawalRequest(LocalDate on) {
  static WithdrawalRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new WithdrawalRequest(days.required(f, "on")));
  }
}
