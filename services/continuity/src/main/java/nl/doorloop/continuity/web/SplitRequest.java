package nl.doorloop.continuity.web;

import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The resident whom a provisional one is not.
 *
 * @param from absent = whoever it was joined into
 */
record SplitRequest(@Nullable ResidentId from) {
  static SplitRequest read(JsonNode body) {
    return Fields.of(body)
        .read(f -> new SplitRequest(f.optional("from", ResidentId.class).orElse(null)));
  }
}
