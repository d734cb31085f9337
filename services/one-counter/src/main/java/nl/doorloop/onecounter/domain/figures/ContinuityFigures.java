package nl.doorloop.onecounter.domain.figures;

import java.util.List;
import java.util.Objects;
import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * The figures of continuity of a period: all together first, then every municipality.
 *
 * @param suppressed number of counts that are left out because they are about too few residents
 */
public record ContinuityFigures(List<ContinuityRow> items, int suppressed) {
  public ContinuityFigures {
    items = List.copyOf(items);
  }

  /** The row of one municipality, or of all together. */
  public ContinuityRow row(@Nullable Municipality municipality) {
    var code = municipality == null ? null : municipality.text();
    return items.stream()
        .filter(row -> Objects.equals(row.municipality(), code))
        .findFirst()
        .orElseThrow();
  }

  /** That one row. */
  public ContinuityFigures only(Municipality municipality) {
    var row = row(municipality);
    return new ContinuityFigures(List.of(row), row.hidden());
  }
}
