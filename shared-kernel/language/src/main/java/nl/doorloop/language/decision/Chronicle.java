package nl.doorloop.language.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;

/**
 * What was recorded in one stream, in order, each event with its identity; tells the effective
 * events, with corrections in the place of what they name.
 */
public final class Chronicle {
  /** One event with the identity under which it was recorded. */
  public record Entry(EventId id, ResidentEvent event) {}

  private final SequencedMap<EventId, ResidentEvent> first = new LinkedHashMap<>();
  private final Map<EventId, Correction> corrections = new LinkedHashMap<>();

  public void add(EventId id, ResidentEvent event) {
    switch (event) {
      case Correction correction -> corrections.put(correction.names(), correction);
      case ResidentEvent fact -> first.put(id, fact);
    }
  }

  public boolean isEmpty() {
    return first.isEmpty();
  }

  /**
   * The events as they stand now: corrected ones with their new content under their first identity,
   * withdrawn ones left out.
   */
  public List<Entry> effective() {
    return first.entrySet().stream()
        .filter(e -> !(corrections.get(e.getKey()) instanceof EventWithdrawn))
        .map(
            e ->
                new Entry(
                    e.getKey(),
                    corrections.get(e.getKey()) instanceof EventCorrected c
                        ? c.replacement()
                        : e.getValue()))
        .toList();
  }
}
