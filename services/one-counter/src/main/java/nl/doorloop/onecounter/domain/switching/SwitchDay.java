package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.doorloop.language.Axis;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.onecounter.domain.Gap;

/** The day of the next switch that the facts announce. */
public final class SwitchDay {
  private SwitchDay() {}

  /**
   * The first day, not before {@code day}, on which income cover or a participation that the caller
   * may see starts or ends; where nothing is announced, the first day of the income gap that is
   * open then.
   */
  public static Optional<LocalDate> next(Known known, LocalDate day) {
    var turns = new TreeSet<LocalDate>();
    for (var cover : known.seen()) {
      turns.add(cover.from());
      if (cover.to() != null) {
        turns.add(cover.to());
      }
    }
    Map<ProvisionId, LocalDate> ends = new HashMap<>();
    for (var segment : known.trajectory().segments()) {
      for (var provision : segment.provisions()) {
        if (provision.axis() == Axis.PARTICIPATION) {
          var last = ends.get(provision.provisionId());
          if (last == null || !last.equals(segment.from())) {
            turns.add(segment.from());
          }
          ends.put(provision.provisionId(), segment.to() == null ? LocalDate.MAX : segment.to());
        }
      }
    }
    turns.addAll(ends.values());
    turns.remove(LocalDate.MAX);
    return Optional.ofNullable(turns.ceiling(day)).or(() -> running(known, day));
  }

  private static Optional<LocalDate> running(Known known, LocalDate day) {
    if (!known.complete()) {
      return Optional.empty();
    }
    return known.trajectory().gaps().stream()
        .filter(gap -> gap.kind() == Gap.Kind.INCOME && !gap.from().isAfter(day))
        .filter(gap -> gap.to() == null || gap.to().isAfter(day))
        .map(Gap::from)
        .min(LocalDate::compareTo);
  }
}
