package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** An individual income supplement that is granted. */
record SupplementRequest(
    ResidentId residentId,
    Money amount,
    LocalDate appliedOn,
    LocalDate on,
    Municipality municipality) {
  static SupplementRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new SupplementRequest(
                    f.required("residentId", ResidentId.class),
                    f.money("amount"),
                    days.required(f, "appliedOn"),
                    days.required(f, "on"),
                    f.required("municipality", Municipality.class)));
  }
}
