package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of days from a trajectory's opening to its closing (rule 9).
 *
 * @param stands what holds on its days, without gaps
 */
record Stretch(List<Stand> stands) {
  private static final int DAYS_TO_BEGIN_ANEW = 31;

  LocalDate from() {
    return stands.getFirst().from();
  }

  /** The closing day, or {@link Dated#OPEN}. */
  LocalDate closedOn() {
    return stands.getLast().to();
  }

  boolean isClosed() {
    return !closedOn().equals(Dated.OPEN);
  }

  static List<Stretch> of(List<Stand> stands, Circumstances circumstances) {
    LastEnds lastEnds = null;
    var stretches = new ArrayList<Stretch>();
    List<Stand> open = new ArrayList<>();
    var onlyFrom = LocalDate.MIN;
    for (int i = 0; i < stands.size(); i++) {
      var stand = stands.get(i);
      if (circumstances.closings().contains(stand.from())) {
        open = close(open, stretches);
        onlyFrom = stand.from();
      }
      if (open.isEmpty()) {
        if (stand.lastStart() != null && !stand.lastStart().isBefore(onlyFrom)) {
          open.add(stand);
        }
      } else if (!stand.bare() || open.getLast().bare() || beginsAnew(stands, i)) {
        open.add(stand);
      } else {
        lastEnds = lastEnds == null ? new LastEnds(circumstances) : lastEnds;
        if (lastEnds.expectFollowUp(stand.from())) {
          open.add(stand);
        } else {
          open = close(open, stretches);
        }
      }
    }
    close(open, stretches);
    return stretches;
  }

  private static List<Stand> close(List<Stand> open, List<Stretch> stretches) {
    if (!open.isEmpty()) {
      stretches.add(new Stretch(open));
    }
    return new ArrayList<>();
  }

  /** Whether something begins within the 31 days from the first day of the bare stand on. */
  private static boolean beginsAnew(List<Stand> stands, int bare) {
    var limit = stands.get(bare).from().plusDays(DAYS_TO_BEGIN_ANEW);
    for (int i = bare + 1; i < stands.size() && stands.get(i).from().isBefore(limit); i++) {
      if (!stands.get(i).bare()) {
        return true;
      }
    }
    return false;
  }
}
