package nl.doorloop.platform.corrections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final List<String> BY_HAND =
      Stream.of(CorrectionReason.values())
          .filter(reason -> !reason.isOfSource())
          .map(Enum::name)
          .toList();

  public static CorrectionRequest read(JsonNode body) {
    return Fields.of(body)
        .read(
            f -> {
              var eventId = f.required("eventId", EventId.class);
              var replacement = f.optionalJson("replacement").map(Replacement::new);
              var reason = f.oneOf("reason", BY_HAND);
              return new CorrectionRequest(eventId, replacement, CorrectionReason.valueOf(reason));
            });
  }
}
