package nl.doorloop.language.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Amendment;

/**
 * What was recorded in one stream, in order, each event with its identity; tells the effective
 * events, with corrections in the place of what they name.
 */
public final class Chronicle {
  /** One event with the identity under which it was recorded. */
  public record Entry(EventId id, DomainEvent event) {}

  private final List<Entry> recorded = new ArrayList<>();
  private final SequencedMap<EventId, DomainEvent> first = new LinkedHashMap<>();
  private final Map<EventId, Amendment> corrections = new LinkedHashMap<>();

  public void add(EventId id, DomainEvent event) {
    recorded.add(new Entry(id, event));
    switch (event) {
      case Amendment amendment -> corrections.put(amendment.names(), amendment);
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

  /** What was recorded first under this identity; empty where that is no first event here. */
  public Optional<DomainEvent> recorded(EventId id) {
    return Optional.ofNullable(first.get(id));
  }

  /** What stands under this identity now; empty where it was withdrawn. */
  public Optional<DomainEvent> standing(EventId id) {
    return first.containsKey(id) && !isWithdrawn(id)
        ? Optional.of(entry(id).event())
        : Optional.empty();
  }

  /** The same, with one more event. */
  public Chronicle with(EventId id, DomainEvent event) {
    var more = new Chronicle();
    recorded.forEach(entry -> more.add(entry.id(), entry.event()));
    more.add(id, event);
    return more;
  }

  /** The same, without what persons corrected or withdrew by hand. */
  Chronicle asTheSourceSaid() {
    if (recorded.stream().noneMatch(Chronicle::isByHand)) {
      return this;
    }
    var said = new Chronicle();
    recorded.stream()
        .filter(entry -> !isByHand(entry))
        .forEach(entry -> said.add(entry.id(), entry.event()));
    return said;
  }

  /** Every event that was ever recorded, with the content that it has or last had. */
  List<Entry> all() {
    return first.keySet().stream().map(this::entry).toList();
  }

  private static boolean isByHand(Entry entry) {
    return entry.event() instanceof Amendment c && !c.reason().isOfSource();
  }

  boolean isWithdrawn(EventId id) {
    var amendment = corrections.get(id);
    return amendment != null && amendment.content().isEmpty();
  }

  private Entry entry(EventId id) {
    var original = Objects.requireNonNull(first.get(id));
    var amendment = corrections.get(id);
    return new Entry(id, amendment == null ? original : amendment.content().orElse(original));
  }
}
