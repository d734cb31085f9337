package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.LateSubsidyGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Why a subsidy may be applied for after the job began. */
record LateSubsidyGroundRequest(LateSubsidyGround ground, LocalDate on) {
  static LateSubsidyGroundRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new LateSubsidyGroundRequest(
                    f.required("ground", LateSubsidyGround.class), days.required(f, "on")));
  }
}
