package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A rejection, with its ground and the day of the decision. */
record RejectRequest(RejectionGround ground, LocalDate on) {
  static RejectRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new RejectRequest(
                    f.required("ground", RejectionGround.class), days.required(f, "on")));
  }
}
