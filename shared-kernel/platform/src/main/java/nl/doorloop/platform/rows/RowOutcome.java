package nl.doorloop.platform.rows;

import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.language.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param code present where the decider refused the row: the refusal's name
 * @param reason the refusal's sentence
 * @param eventIds what was recorded; empty in a dry run
 */
public record RowOutcome(
    int row,
    SourceId sourceId,
    Kind kind,
    @Nullable String code,
    @Nullable String reason,
    List<EventId> eventIds) {
  /**
   * A row is new, says something else than before (also: for another resident), says the same, or
   * was refused.
   */
  public enum Kind {
    NEW,
    CORRECTED,
    UNCHANGED,
    REFUSED
  }
}
