package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.platform.organisation.EndRequest;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** That guidance at work ends. */
record SupportEndRequest(LocalDate lastDay, @Nullable DespiteHandOver despiteHandOver) {
  static SupportEndRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new SupportEndRequest(days.last(f, null), EndRequest.despite(f)));
  }
}
