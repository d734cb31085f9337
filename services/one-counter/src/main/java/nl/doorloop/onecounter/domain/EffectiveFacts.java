package nl.doorloop.onecounter.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction;

/**
 * Facts with the corrections and withdrawals known about them applied (contract rule 3). A
 * corrected fact keeps the id and the recording of the first event, so that it is the same as a
 * fact that had the right content from the start. A correction of an event that has not arrived
 * waits; one that names a correction has no effect.
 */
final class EffectiveFacts {
  /** Earliest recorded first; of two recorded at one instant the least id. */
  static final Comparator<Fact> AS_RECORDED =
      (a, b) -> {
        int recorded = a.recordedAt().compareTo(b.recordedAt());
        return recorded != 0
            ? recorded
            : TextOrder.compare(a.eventId().value(), b.eventId().value());
      };

  private EffectiveFacts() {}

  /** The facts that count, as recorded, whatever the order and number of their arrivals. */
  static List<Fact> of(Collection<Fact> facts) {
    Map<EventId, Fact> firsts = LinkedHashMap.newLinkedHashMap(facts.size());
    Map<EventId, Fact> deciding = new HashMap<>();
    for (var fact : facts) {
      if (fact.event() instanceof Correction correction) {
        deciding.merge(correction.names(), fact, EffectiveFacts::later);
      } else {
        firsts.putIfAbsent(fact.eventId(), fact);
      }
    }
    var effective = new ArrayList<Fact>(firsts.size());
    for (var first : firsts.values()) {
      var decides = deciding.get(first.eventId());
      if (decides == null) {
        effective.add(first);
      } else if (decides.event() instanceof Correction.EventCorrected corrected) {
        effective.add(
            new Fact(
                first.eventId(), first.recordedAt(), first.recordedBy(), corrected.replacement()));
      }
    }
    effective.sort(AS_RECORDED);
    return effective;
  }

  private static Fact later(Fact a, Fact b) {
    return AS_RECORDED.compare(a, b) >= 0 ? a : b;
  }
}
