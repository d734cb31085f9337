package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.continuity.ContactKind;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * Somebody was in touch with a resident.
 *
 * @param on not in the future; today where nothing is said
 */
record ContactRequest(ContactKind kind, LocalDate on) {
  static ContactRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(f -> new ContactRequest(f.required("kind", ContactKind.class), ActDay.read(f, days)));
  }
}
