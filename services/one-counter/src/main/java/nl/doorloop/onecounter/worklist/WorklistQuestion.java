package nl.doorloop.onecounter.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the worklist is asked for.
 *
 * @param whose whose part of it
 * @param dueFrom not what was due before this day; what has no day stays
 * @param dueBefore only what is due before this day; what has no day is left out then
 * @param after the item with which the page before ended
 */
public record WorklistQuestion(
    Whose whose,
    @Nullable Kind kind,
    @Nullable Municipality municipality,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueBefore,
    @Nullable Cursor after,
    int limit) {
  /**
   * What the caller took on, what their team did, what is offered to their organisation, or all.
   */
  public enum Whose {
    MINE,
    TEAM,
    OFFERED,
    ALL
  }

  /** Where an item stands in the order; the item itself may be gone meanwhile. */
  public record Cursor(@Nullable LocalDate dueOn, LocalDate from, UUID id) {
    /**
     * @throws InvalidValue for a text that no answer gave
     */
    public static Cursor of(String text) {
      var parts = text.split("_", -1);
      try {
        if (parts.length == 3) {
          return new Cursor(
              parts[0].isEmpty() ? null : LocalDate.parse(parts[0]),
              LocalDate.parse(parts[1]),
              UUID.fromString(parts[2]));
        }
      } catch (DateTimeException | IllegalArgumentException e) {
        throw new InvalidValue(WRONG);
      }
      throw new InvalidValue(WRONG);
    }

    public static Cursor of(Work work) {
      return new Cursor(work.dueOn(), work.from(), work.id());
    }

    public String text() {
      return (dueOn == null ? "" : dueOn) + "_" + from + "_" + id;
    }

    private static final String WRONG = "must be a cursor as an answer gave it";
  }
}
