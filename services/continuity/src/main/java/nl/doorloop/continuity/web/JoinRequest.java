package nl.doorloop.continuity.web;

import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** The resident whom a provisional one turned out to be. */
record JoinRequest(ResidentId into) {
  static JoinRequest read(JsonNode body) {
    return Fields.of(body).read(f -> new JoinRequest(f.required("into", ResidentId.class)));
  }
}
