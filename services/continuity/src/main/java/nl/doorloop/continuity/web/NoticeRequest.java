package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The notice of a decision, with the last day to object where that is followed. */
record NoticeRequest(
    LegalFramework framework, NoticeKind kind, LocalDate on, @Nullable LocalDate objectBy) {
  static NoticeRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new NoticeRequest(
                    f.required("framework", LegalFramework.class),
                    f.required("kind", NoticeKind.class),
                    days.required(f, "on"),
                    days.optional(f, "objectBy")));
  }
}
