package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** {@code on} is the first day without the indication. */
record WithdrawRequest(LocalDate on, IndicationWithdrawalGround ground) {
  static WithdrawRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new WithdrawRequest(
                    days.required(f, "on"),
                    f.required("ground", IndicationWithdrawalGround.class)));
  }
}
