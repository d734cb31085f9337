package nl.doorloop.platform.corrections;

import java.util.Optional;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * That an event had another content, or never was.
 *
 * @param replacement what is different, read by {@link Replacement}; absent where the event never
 *     was
 * @param reason {@code RECORDED_WRONGLY} or {@code OBJECTION}; the others are for files
 */
public record CorrectionRequest(
    EventId eventId, Optional<Replacement> replacement, CorrectionReason reason) {
  public static CorrectionRequest read(JsonNode body) {
    return Fields.of(body)
        .read(
            f -> {
              var reason = f.required("reason", CorrectionReason.class);
              if (reason != null && reason.isOfSource()) {
                f.reject("reason", "must be RECORDED_WRONGLY or OBJECTION");
              }
              return new CorrectionRequest(
                  f.required("eventId", EventId.class),
                  f.optionalJson("replacement").map(Replacement::new),
                  reason);
            });
  }
}
