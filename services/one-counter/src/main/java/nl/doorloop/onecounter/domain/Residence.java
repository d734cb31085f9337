package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorloop.language.Municipality;

/**
 * Where a resident lives, from each day on which that changes to the next, also outside the
 * stretches of the line: it decides who may see the resident today.
 */
public final class Residence {
  /** Before the first fact that names a municipality. */
  public static final LocalDate SINCE_EVER = LocalDate.of(1, 1, 1);

  private Residence() {}

  /** Rule 8 of the contract; empty where no fact names a municipality. */
  public static SortedMap<LocalDate, Municipality> of(Collection<Fact> facts) {
    var places = Gathering.of(EffectiveFacts.of(facts)).places();
    var days = new TreeMap<LocalDate, Municipality>();
    if (places.first() != null) {
      days.put(SINCE_EVER, places.first());
    }
    // Of one day the last counts, as on the line.
    places.moves().forEach(place -> days.put(place.from(), place.municipality()));
    return changes(days);
  }

  private static SortedMap<LocalDate, Municipality> changes(
      SortedMap<LocalDate, Municipality> days) {
    var changes = new TreeMap<LocalDate, Municipality>();
    Municipality before = null;
    for (var day : days.entrySet()) {
      if (day.getValue() != before) {
        changes.put(day.getKey(), day.getValue());
      }
      before = day.getValue();
    }
    return changes;
  }
}
