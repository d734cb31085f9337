package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * A wage cost subsidy that is granted.
 *
 * @param forfait without a wage value, in the first months of the job
 * @param on the day of the decision
 */
record SubsidyRequest(LocalDate from, boolean forfait, LocalDate on) {
  static SubsidyRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new SubsidyRequest(
                    days.required(f, "from"), f.flag("forfait", false), days.required(f, "on")));
  }

  SubsidyGround ground() {
    return forfait ? SubsidyGround.FORFAIT : SubsidyGround.WAGE_VALUE;
  }
}
