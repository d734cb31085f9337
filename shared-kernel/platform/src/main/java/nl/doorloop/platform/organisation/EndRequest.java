package nl.doorloop.platform.organisation;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * That a provision ends: its last day, and why.
 *
 * @param despiteHandOver why it does although it is being handed over
 */
public record EndRequest(
    LocalDate lastDay, EndReason reason, @Nullable DespiteHandOver despiteHandOver) {
  private static final String DESPITE = "despiteHandOver";

  public static EndRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new EndRequest(
                    days.last(f, null), f.required("reason", EndReason.class), despite(f)));
  }

  /** The field that every request to end something has. */
  public static @Nullable DespiteHandOver despite(Fields fields) {
    return fields.optional(DESPITE, DespiteHandOver.class).orElse(null);
  }

  /** The first day without it. */
  public LocalDate to() {
    return lastDay.plusDays(1);
  }
}
