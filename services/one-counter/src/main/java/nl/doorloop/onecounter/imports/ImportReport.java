package nl.doorloop.onecounter.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import: {@code accepted} counts new and corrected rows, and accepted + unchanged
 * + rejected = read unless it was stopped. Holds no personal data.
 *
 * @param missing source ids that an earlier file had and this one has not
 * @param stoppedBecause present where nothing, or not everything, was recorded
 */
public record ImportReport(
    int read,
    int accepted,
    int unchanged,
    int corrected,
    int withdrawn,
    List<String> missing,
    List<Rejection> rejected,
    List<Match> matches,
    @Nullable String stoppedBecause) {
  /** A row that was not used, and why. */
  public record Rejection(int row, @Nullable String sourceId, String field, String reason) {}

  /** A row without a BSN whose resident may be one that is known; a person confirms or splits. */
  public record Match(int row, String sourceId, String residentId, String candidateResidentId) {}
}
