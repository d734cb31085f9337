package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The day of a declaration. */
record DeclarationRequest(LocalDate on) {
  static DeclarationRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new DeclarationRequest(days.required(f, "on")));
  }
}
