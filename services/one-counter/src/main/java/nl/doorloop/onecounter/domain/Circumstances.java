package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.doorloop.language.ProvisionId;

/**
 * All that the facts say about a resident, each with the days over which it holds, before anything
 * is concluded from it.
 *
 * @param setSteps the overrides
 * @param wayBack by the first day of the provision that a return agreement names: the agreed date
 * @param closings the days on which somebody recorded that the trajectory closed
 */
record Circumstances(
    Map<ProvisionId, Life> lives,
    List<Assessment> assessments,
    List<SetStep> setSteps,
    List<Lead> leads,
    Places places,
    List<Promise> promises,
    Map<LocalDate, LocalDate> wayBack,
    TreeSet<LocalDate> closings) {

  List<Phase> phases() {
    var phases = new ArrayList<Phase>(lives.size() * 2);
    for (var life : lives.values()) {
      phases.addAll(life.phases());
    }
    return phases;
  }

  /** Every day on which something may be different from the day before, in order. */
  List<LocalDate> turningDays() {
    var days = new ArrayList<LocalDate>(lives.size() * 4);
    lives.values().forEach(life -> addAll(days, life.phases()));
    addAll(days, assessments);
    addAll(days, setSteps);
    addAll(days, leads);
    addAll(days, promises);
    places.moves().forEach(place -> days.add(place.from()));
    days.addAll(closings);
    days.sort(null);
    var distinct = new ArrayList<LocalDate>(days.size());
    LocalDate last = Dated.OPEN;
    for (var day : days) {
      if (!day.equals(last) && !day.equals(Dated.OPEN)) {
        distinct.add(day);
      }
      last = day;
    }
    return distinct;
  }

  private static void addAll(List<LocalDate> days, Collection<? extends Dated> all) {
    for (var dated : all) {
      days.add(dated.from());
      days.add(dated.to());
    }
  }
}
