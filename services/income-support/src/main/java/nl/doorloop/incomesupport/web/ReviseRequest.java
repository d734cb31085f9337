package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Another amount a month, from a day on. */
record ReviseRequest(LocalDate from, Money monthlyAmount, RevisionGround reason) {
  static ReviseRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReviseRequest(
                    days.required(f, "from"),
                    f.money("monthlyAmount"),
                    f.required("reason", RevisionGround.class)));
  }
}
