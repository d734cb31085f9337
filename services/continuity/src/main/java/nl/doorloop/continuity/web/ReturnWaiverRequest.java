package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** No way back exists from a step, and the resident was told so on a day that has been. */
record ReturnWaiverRequest(ProvisionId provisionId, LocalDate informedOn) {
  private static final String INFORMED_ON = "informedOn";

  static ReturnWaiverRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var informedOn = days.required(f, INFORMED_ON);
              if (informedOn != null && informedOn.isAfter(days.today())) {
                f.reject(INFORMED_ON, "must not lie in the future");
              }
              return new ReturnWaiverRequest(
                  f.required("provisionId", ProvisionId.class), informedOn);
            });
  }
}
