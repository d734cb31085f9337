package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.Axis;

/** Walks forward through the ends of the provisions that hold a line open (rule 9b). */
final class LastEnds {
  private final List<Life> byEnd = new ArrayList<>();
  private int next;

  LastEnds(Circumstances circumstances) {
    for (var life : circumstances.lives().values()) {
      if (life.axis() != Axis.STATUS && !life.to().equals(Dated.OPEN)) {
        byEnd.add(life);
      }
    }
    byEnd.sort((a, b) -> a.to().compareTo(b.to()));
  }

  /**
   * Whether one of those that ended last, on or before this day, expects a follow-up.
   *
   * @param day not before the day that was asked about last
   */
  boolean expectFollowUp(LocalDate day) {
    while (next < byEnd.size() && !byEnd.get(next).to().isAfter(day)) {
      next++;
    }
    for (int i = next - 1; i >= 0 && byEnd.get(i).to().equals(byEnd.get(next - 1).to()); i--) {
      if (byEnd.get(i).expectsFollowUp()) {
        return true;
      }
    }
    return false;
  }
}
