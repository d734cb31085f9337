package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** A suspension of the right or of its payment. */
record SuspendRequest(SuspensionKind kind, LocalDate from) {
  static SuspendRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new SuspendRequest(
                    f.required("kind", SuspensionKind.class), days.required(f, "from")));
  }
}
