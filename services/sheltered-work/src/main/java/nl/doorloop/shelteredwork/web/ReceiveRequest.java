package nl.doorloop.shelteredwork.web;

import java.time.LocalDate;
import nl.doorloop.language.shelteredwork.AdviceGround;
import nl.doorloop.language.shelteredwork.AdviceShortcut;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The advice of UWV as it came in. */
record ReceiveRequest(
    LocalDate on,
    boolean positive,
    @Nullable AdviceGround ground,
    @Nullable AdviceShortcut shortcut) {
  static ReceiveRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var read =
                  new ReceiveRequest(
                      days.required(f, "on"),
                      f.flag("positive"),
                      f.optional("ground", AdviceGround.class).orElse(null),
                      f.optional("shortcut", AdviceShortcut.class).orElse(null));
              if (read.positive && !f.has("ground") && !f.has("shortcut")) {
                f.reject("ground", "is required");
              } else if (!read.positive && f.has("ground")) {
                f.reject("ground", "belongs to a positive advice");
              }
              return read;
            });
  }
}
