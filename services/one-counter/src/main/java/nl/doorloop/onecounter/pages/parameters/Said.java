package nl.doorloop.onecounter.pages.parameters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterCheck.Finding;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.ParameterUnit;
import org.jspecify.annotations.Nullable;

/** What continuity answers about what is set. */
final class Said {
  private Said() {}

  /** All values, in the order in which they are shown. */
  record Items(List<Item> items) {}

  /** See the description of {@code GET /v1/parameters}. */
  record Item(
      String id,
      ParameterName name,
      @Nullable Municipality municipality,
      LocalDate from,
      @Nullable LocalDate to,
      String value,
      ParameterUnit unit,
      String source,
      String article,
      boolean holds,
      @Nullable String setBy,
      @Nullable Instant setAt) {}

  /** See the description of {@code GET /v1/parameters/_check}. */
  record Check(LocalDate from, LocalDate to, List<Finding> items) {}
}
