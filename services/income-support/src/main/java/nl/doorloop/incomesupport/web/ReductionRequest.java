package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A reduction of an entitlement for some months. */
record ReductionRequest(ReductionGround ground, Percentage percentage, LocalDate from, int months) {
  private static final int MONTHS_AT_MOST = 12;

  static ReductionRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReductionRequest(
                    f.required("ground", ReductionGround.class),
                    f.required("percentage", Percentage.class),
                    days.required(f, "from"),
                    f.whole("months", 1, MONTHS_AT_MOST)));
  }
}
