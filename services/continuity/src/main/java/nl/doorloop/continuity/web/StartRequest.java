package nl.doorloop.continuity.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * The receiver has started.
 *
 * @param provisions its own that take over; none where only the lead passes
 */
record StartRequest(LocalDate on, List<ProvisionId> provisions) {
  private static final int MOST_PROVISIONS = 50;
  private static final String PROVISIONS = "provisions";

  static StartRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new StartRequest(
                    ActDay.read(f, days),
                    f.has(PROVISIONS)
                        ? f.values(PROVISIONS, MOST_PROVISIONS, ProvisionId::of)
                        : List.of()));
  }
}
