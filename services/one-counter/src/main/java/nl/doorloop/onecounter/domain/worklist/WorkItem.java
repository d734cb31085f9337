package nl.doorloop.onecounter.domain.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody has to look at. It holds nothing that depends on the day on which it is
 * read: from which day on it is on the list, and until when, stands in it, and it is gone when its
 * cause is.
 *
 * @param id the same as long as the cause is the same, whatever else is recorded
 * @param about what of its kind it is: the status of a hand-over, the term, the kind of the gap,
 *     the number of the obstacle, whether the wait is bridged
 * @param mark absent where there is nothing particular about it
 * @param because the events that it follows from; the first is the one to open
 * @param needs all of this somebody must be allowed to see to be told of it
 * @param from the first day on which it is on the list; of a cold case the last day on which
 *     something was recorded, to which each organisation adds its number of days
 * @param until the first day on which it no longer is; absent = until its cause is gone
 * @param dueOn absent where no day is set
 * @param article absent where no law sets the day
 * @param organisation whose work it is; absent where nothing tells, so that it is everybody's
 * @param also whose work it is as well, and from which day on
 */
public record WorkItem(
    UUID id,
    Kind kind,
    ResidentId residentId,
    String about,
    @Nullable Mark mark,
    List<Because> because,
    List<Need> needs,
    LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate dueOn,
    @Nullable String article,
    @Nullable Organisation organisation,
    @Nullable Also also) {
  /** Why something is on the list. */
  public enum Kind {
    /** A hand-over waits for the receiver's answer, or for its start. */
    HAND_OVER,
    /** A term of the law runs, or passed. */
    DEADLINE,
    /** Income, responsibility or a hand-over is interrupted, or will be. */
    GAP,
    /**
     * The agreed day of a way back comes near, or has passed; or somebody fell back and waits for
     * what the agreement names.
     */
    RETURN,
    /** The trajectory is open and nothing was recorded for a long time. */
    COLD_CASE,
    /** An obstacle to work was found. */
    OBSTACLE,
    /** Somebody waits for sheltered work. */
    WAITING_LIST
  }

  /** What is particular about an item. */
  public enum Mark {
    /** A gap of the past that came to light afterwards. */
    LATE,
    /** A gap that is none when the first pay of a contract comes. */
    UNCERTAIN,
    /** Income ends on a day that is known, and nothing follows. */
    EXPECTED
  }

  /** An event, and what somebody must be allowed to see to be told of it. */
  public record Because(EventId event, Need need) implements TextValue {
    /** Reads what {@link #text} wrote. */
    public static Because of(String text) {
      int at = text.indexOf('=');
      return new Because(EventId.of(text.substring(0, at)), Need.of(text.substring(at + 1)));
    }

    /** The event, then what it needs: {@code 0198…=PW@SDD}. */
    @Override
    public String text() {
      return event.text() + "=" + need.text();
    }
  }

  /** From a day on it is the work of another organisation too. */
  public record Also(Organisation organisation, LocalDate from) {}

  public WorkItem {
    because = List.copyOf(because);
    needs = List.copyOf(needs);
  }

  /** Whether it can be on the list on this day or a later one. */
  boolean canBeSeenFrom(LocalDate day) {
    return until == null || until.isAfter(day) && until.isAfter(from);
  }
}
