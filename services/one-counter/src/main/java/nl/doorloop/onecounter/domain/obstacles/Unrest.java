package nl.doorloop.onecounter.domain.obstacles;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.obstacles.Often.Happened;

/**
 * O4: what somebody gets is revised or corrected so many times within six months, counted by the
 * day on which that was recorded.
 */
final class Unrest {
  private static final int MONTHS = 6;

  private Unrest() {}

  static List<Found> of(Told told) {
    var changes = changes(told);
    if (changes.isEmpty()) {
      return List.of();
    }
    var last = changes.getLast();
    var organisation = told.organisation(last.fact(), last.on());
    List<Found> found = new ArrayList<>();
    told.threshold(Obstacle.O4, organisation)
        .ifPresent(
            times ->
                Often.of(changes, times, MONTHS)
                    .forEach(
                        often ->
                            found.add(
                                new Found(
                                    Obstacle.O4,
                                    often.because().getFirst().text(),
                                    often.from(),
                                    often.until(),
                                    null,
                                    often.because().reversed(),
                                    organisation,
                                    new Found.Sight.OfCauses()))));
    return found;
  }

  private static List<Happened> changes(Told told) {
    List<Happened> changes = new ArrayList<>();
    told.all(EntitlementRevised.class)
        .forEach(of -> changes.add(new Happened(Told.recordedOn(of.fact()), of.fact())));
    var corrections =
        told.facts().stream().filter(fact -> fact.event() instanceof Correction).toList();
    if (!corrections.isEmpty()) {
      Map<EventId, Fact> first =
          told.facts().stream().collect(toMap(Fact::eventId, fact -> fact, (a, _) -> a));
      for (var fact : corrections) {
        var corrected = first.get(((Correction) fact.event()).names());
        if (corrected != null && corrected.event() instanceof EntitlementEvent) {
          changes.add(new Happened(Told.recordedOn(fact), fact));
        }
      }
    }
    changes.sort(Happened.IN_ORDER);
    return changes;
  }
}
