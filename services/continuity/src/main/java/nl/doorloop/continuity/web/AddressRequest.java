package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** Somebody lives in a municipality from a day on. */
record AddressRequest(Municipality municipality, LocalDate from) {
  static AddressRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new AddressRequest(
                    f.required("municipality", Municipality.class), days.required(f, "from")));
  }
}
