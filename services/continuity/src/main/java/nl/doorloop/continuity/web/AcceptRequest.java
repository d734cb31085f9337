package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.continuity.TeamCode;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The receiver takes somebody over, led by one of its teams, with a first appointment. */
record AcceptRequest(LocalDate on, TeamCode lead, LocalDate firstAppointment) {
  static AcceptRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new AcceptRequest(
                    ActDay.read(f, days),
                    f.required("lead", TeamCode.class),
                    days.required(f, "firstAppointment")));
  }
}
