package nl.doorloop.platform.organisation;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** That a provision ends: its last day, and why. */
public record EndRequest(LocalDate lastDay, EndReason reason) {
  public static EndRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new EndRequest(days.last(f, null), f.required("reason", EndReason.class)));
  }
}
