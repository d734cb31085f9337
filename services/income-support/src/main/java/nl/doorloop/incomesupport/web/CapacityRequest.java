package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What is to be established or assessed about somebody. */
record CapacityRequest(
    ResidentId residentId,
    CapacityKind kind,
    CapacityRequester requestedBy,
    LocalDate requestedOn,
    Municipality municipality) {
  static CapacityRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new CapacityRequest(
                    f.required("residentId", ResidentId.class),
                    f.required("kind", CapacityKind.class),
                    f.required("requestedBy", CapacityRequester.class),
                    days.required(f, "requestedOn"),
                    f.required("municipality", Municipality.class)));
  }
}
