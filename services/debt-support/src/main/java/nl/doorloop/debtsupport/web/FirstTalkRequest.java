package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The first talk, and whether the resident applied in it.
 *
 * @param weeksTold in how many weeks the resident was told to expect a result; from 1 to 99
 */
record FirstTalkRequest(LocalDate on, boolean application, @Nullable Integer weeksTold) {
  private static final int MOST_WEEKS = 99;

  static FirstTalkRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new FirstTalkRequest(
                    days.required(f, "on"),
                    f.flag("application"),
                    f.has("weeksTold") ? f.whole("weeksTold", 1, MOST_WEEKS) : null));
  }
}
