package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Aid that was paid unduly for some days. */
record UnduePaymentRequest(
    UnduePaymentGround ground, Money amount, LocalDate from, LocalDate lastDay, LocalDate on) {
  static UnduePaymentRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new UnduePaymentRequest(
                  f.required("ground", UnduePaymentGround.class),
                  f.money("amount"),
                  from,
                  days.last(f, from),
                  days.required(f, "on"));
            });
  }
}
