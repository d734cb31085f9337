package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.ReclaimWaiver;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether an undue payment is reclaimed.
 *
 * @param waiver why it is not, or not any further
 */
record ReclaimRequest(LocalDate on, boolean reclaimed, @Nullable ReclaimWaiver waiver) {
  static ReclaimRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              boolean reclaimed = f.flag("reclaimed");
              var waiver = f.optional("waiver", ReclaimWaiver.class).orElse(null);
              if (reclaimed && waiver != null) {
                f.reject("waiver", "goes with what is not reclaimed");
              }
              return new ReclaimRequest(days.required(f, "on"), reclaimed, waiver);
            });
  }
}
