package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
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
    var days = new Days(lives.size() * 5 + assessments.size() * 2 + 16);
    for (var life : lives.values()) {
      life.phases().forEach(days::add);
    }
    assessments.forEach(days::add);
    setSteps.forEach(days::add);
    leads.forEach(days::add);
    promises.forEach(days::add);
    places.moves().forEach(place -> days.add(place.from()));
    closings.forEach(days::add);
    return days.inOrder();
  }
}
