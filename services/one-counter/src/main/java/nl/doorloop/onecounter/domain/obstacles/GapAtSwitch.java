package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.onecounter.domain.Cause;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.IncomeCover;

/**
 * O2: from one income to another there are at least so many days without. An interruption of one
 * income is no switch, and a gap without an end is a gap only. It is told of from four weeks before
 * its first day until it ends.
 */
final class GapAtSwitch {
  private static final int WEEKS_AHEAD = 4;

  private GapAtSwitch() {}

  static List<Found> of(Told told) {
    List<Found> found = new ArrayList<>();
    for (var gap : told.trajectory().gaps()) {
      var days = gap.days();
      var organisation = told.sees(gap.from());
      var least = told.threshold(Obstacle.O2, organisation);
      if (gap.kind() == Gap.Kind.INCOME
          && days != null
          && least.isPresent()
          && days >= least.getAsInt()
          && isSwitch(told, gap)) {
        found.add(
            new Found(
                Obstacle.O2,
                cause(gap),
                gap.from().minusWeeks(WEEKS_AHEAD),
                gap.to(),
                gap.from(),
                gap.because().stream().map(Cause::eventId).toList(),
                organisation,
                new Found.Sight.OfIncome()));
      }
    }
    return found;
  }

  private static boolean isSwitch(Told told, Gap gap) {
    if (gap.to() == null) {
      return false;
    }
    var before = covering(told, gap.from().minusDays(1));
    var after = covering(told, gap.to());
    return !before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after);
  }

  private static Set<ProvisionId> covering(Told told, LocalDate day) {
    return told.covers().stream()
        .filter(cover -> cover.isOn(day))
        .filter(cover -> cover.kind() != IncomeCover.Kind.BEFORE_FIRST_PAY)
        .map(cover -> cover.provision().provisionId())
        .collect(Collectors.toSet());
  }

  private static String cause(Gap gap) {
    return gap.because().isEmpty()
        ? gap.certainty() + " " + gap.from()
        : gap.because().stream()
            .map(cause -> cause.eventId().text())
            .collect(Collectors.joining(" ", gap.certainty() + " ", ""));
  }
}
