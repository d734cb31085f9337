package nl.doorloop.language.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;

/**
 * What was recorded in one stream, in order, each event with its identity; tells the effective
 * events, with corrections in the place of what they name.
 */
public final class Chronicle {
  /** One event with the identity under which it was recorded. */
  public record Entry(EventId id, DomainEvent event) {}

  private final SequencedMap<EventId, DomainEvent> first = new LinkedHashMap<>();
  private final Map<EventId, Correction> corrections = new LinkedHashMap<>();

  public void add(EventId id, DomainEvent event) {
    switch (event) {
      case Correction correction -> corrections.put(correction.names(), correction);
      case DomainEvent fact -> first.put(id, fact);
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
    return first.keySet().stream().filter(id -> !isWithdrawn(id)).map(this::entry).toList();
  }

  /** Every event that was ever recorded, with the content that it has or last had. */
  List<Entry> all() {
    return first.keySet().stream().map(this::entry).toList();
  }

  boolean isWithdrawn(EventId id) {
    return corrections.get(id) instanceof EventWithdrawn;
  }

  private Entry entry(EventId id) {
    var recorded = Objects.requireNonNull(first.get(id));
    return new Entry(
        id, corrections.get(id) instanceof EventCorrected c ? c.replacement() : recorded);
  }
}
