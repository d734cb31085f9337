package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A withdrawal back to a day. */
record WithdrawRequest(
    LocalDate from, WithdrawalGround ground, @Nullable DespiteHandOver despiteHandOver) {
  static WithdrawRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new WithdrawRequest(
                    days.required(f, "from"),
                    f.required("ground", WithdrawalGround.class),
                    EndRequest.despite(f)));
  }
}
