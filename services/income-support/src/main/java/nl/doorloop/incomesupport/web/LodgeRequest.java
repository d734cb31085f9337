package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** An application as it is lodged. */
record LodgeRequest(
    ResidentId residentId, Scheme scheme, LocalDate receivedOn, Municipality municipality) {
  static LodgeRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new LodgeRequest(
                    f.required("residentId", ResidentId.class),
                    f.required("scheme", Scheme.class),
                    days.required(f, "receivedOn"),
                    f.required("municipality", Municipality.class)));
  }
}
