package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A holiday allowance, through the last day that it is for. */
record HolidayAllowanceRequest(Money amount, LocalDate lastDay, LocalDate on) {
  static HolidayAllowanceRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new HolidayAllowanceRequest(
                    f.money("amount"), days.last(f, null), days.required(f, "on")));
  }
}
