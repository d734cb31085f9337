package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.StayAllowance;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A stay outside the Netherlands, from its first day on. */
record StayAbroadRequest(LocalDate from, StayAllowance allowance) {
  static StayAbroadRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new StayAbroadRequest(
                    days.required(f, "from"), f.required("allowance", StayAllowance.class)));
  }
}
