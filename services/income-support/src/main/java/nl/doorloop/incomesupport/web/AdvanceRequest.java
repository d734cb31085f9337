package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** An advance on an application. */
record AdvanceRequest(Money amount, LocalDate on) {
  static AdvanceRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new AdvanceRequest(f.money("amount"), days.required(f, "on")));
  }
}
