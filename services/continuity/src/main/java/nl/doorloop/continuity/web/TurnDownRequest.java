package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The receiver does not take somebody over, or could on another day. */
record TurnDownRequest(
    LocalDate on, HandOverRefusalReason reason, @Nullable LocalDate counterProposal) {
  static TurnDownRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new TurnDownRequest(
                    ActDay.read(f, days),
                    f.required("reason", HandOverRefusalReason.class),
                    days.optional(f, "counterProposal")));
  }
}
