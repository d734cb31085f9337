package nl.doorloop.onecounter.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.doorloop.onecounter.domain.Conflict;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.HandOver;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.domain.figures.MonthlyChange;
import nl.doorloop.onecounter.timeline.Sight;

/**
 * What a correction would change of one line, as one caller sees it; nothing of it is recorded.
 *
 * @param deadlines those that are open today
 * @param months of which months a figure would change
 */
public record CorrectionPreview(
    Difference<Segment> segments,
    Difference<Movement> movements,
    Difference<Gap> gaps,
    Difference<Conflict> conflicts,
    Difference<HandOver> handOvers,
    Difference<Deadline> deadlines,
    List<MonthlyChange> months) {
  public CorrectionPreview {
    months = List.copyOf(months);
  }

  /** What there is now and would no longer be, and what would be there instead. */
  public record Difference<T>(List<T> before, List<T> after) {
    public Difference {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    static <T> Difference<T> between(Collection<T> before, Collection<T> after) {
      List<T> gone = new ArrayList<>(before);
      after.forEach(gone::remove);
      List<T> come = new ArrayList<>(after);
      before.forEach(come::remove);
      return new Difference<>(gone, come);
    }

    public boolean isEmpty() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  static CorrectionPreview of(Sight before, Sight after, LocalDate today) {
    var was = before.trajectory();
    var would = after.trajectory();
    return new CorrectionPreview(
        Difference.between(was.segments(), would.segments()),
        Difference.between(was.movements(), would.movements()),
        Difference.between(was.gaps(), would.gaps()),
        Difference.between(was.conflicts(), would.conflicts()),
        Difference.between(was.handOvers(), would.handOvers()),
        Difference.between(before.deadlines(today), after.deadlines(today)),
        MonthlyChange.between(was.movements(), would.movements()));
  }

  /** Whether anything would look different. */
  public boolean changes() {
    return !(segments.isEmpty()
        && movements.isEmpty()
        && gaps.isEmpty()
        && conflicts.isEmpty()
        && handOvers.isEmpty()
        && deadlines.isEmpty());
  }
}
