package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What has come to threaten somebody who waits for the first talk. */
record ThreatRequest(Threat threatening, LocalDate on) {
  static ThreatRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ThreatRequest(f.required("threatening", Threat.class), days.required(f, "on")));
  }
}
