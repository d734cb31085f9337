package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.doorloop.language.Axis;
import nl.doorloop.language.ProvisionId;

/** The day of the next switch that the facts announce. */
public final class SwitchDay {
  private SwitchDay() {}

  /**
   * The first day, not before {@code day}, on which income cover or a participation that the caller
   * may see starts or ends.
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
    return Optional.ofNullable(turns.ceiling(day));
  }
}
