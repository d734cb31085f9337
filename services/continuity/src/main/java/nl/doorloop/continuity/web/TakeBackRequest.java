package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The sender takes an offer back. */
record TakeBackRequest(LocalDate on) {
  static TakeBackRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new TakeBackRequest(ActDay.read(f, days)));
  }
}
