package nl.doorloop.allinone.kills;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.views.Joinings;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.json.EventCodec;

/** Holds what was acknowledged, the event stores, the topic and the views against each other. */
final class Comparison {
  private static final EventCodec CODEC = new EventCodec();
  private static final String OIN = "00000000000000000000";
  private static final String REGISTERED = "continuity.resident-registered";

  private final Ledger ledger;
  private final Stores stores;
  private final Map<UUID, Stores.Event> byId;

  Comparison(Ledger ledger, Stores stores) {
    this.ledger = ledger;
    this.stores = stores;
    this.byId = new HashMap<>();
    for (var event : stores.events()) {
      assertThat(byId.put(event.id(), event)).as("stored twice: " + event.id()).isNull();
    }
  }

  /** Every acknowledged event stands in its store, and nothing that nobody acknowledged. */
  void theStoresHoldWhatWasAcknowledged() {
    var commanded = ledger.events();
    assertThat(commanded).as("acknowledged").isSubsetOf(byId.keySet());

    var ofRows = new HashSet<String>();
    ledger
        .rows()
        .forEach(
            (source, rows) -> {
              var streams = stores.rowStreams().getOrDefault(source, Map.of());
              assertThat(streams.keySet()).as("rows of " + source).isEqualTo(rows.keySet());
              rows.forEach((row, _) -> ofRows.add(streams.get(row)));
              assertThat(
                      rows.keySet().stream()
                          .collect(toMap(Function.identity(), r -> length(streams.get(r)))))
                  .as("events of each row of " + source)
                  .isEqualTo(rows);
            });
    var others =
        stores.events().stream()
            .filter(e -> !commanded.contains(e.id()) && !ofRows.contains(e.stream()))
            .collect(groupingBy(Stores.Event::type));
    assertThat(others.keySet()).as("recorded, acknowledged to nobody").isSubsetOf(REGISTERED);
    assertThat(others.getOrDefault(REGISTERED, List.of()))
        .as("residents registered for a row, one for each")
        .hasSize(ledger.chunks().stream().mapToInt(Ledger.Chunk::fresh).sum());
  }

  private Map<String, List<Stores.Event>> streams;

  private int length(String stream) {
    return streams().getOrDefault(stream, List.of()).size();
  }

  private Map<String, List<Stores.Event>> streams() {
    if (streams == null) {
      streams = stores.events().stream().collect(groupingBy(Stores.Event::stream));
      streams.forEach(
          (stream, events) ->
              assertThat(events.stream().map(Stores.Event::seq).toList())
                  .as("places in stream " + stream + " in the order of sending")
                  .isEqualTo(java.util.stream.LongStream.range(0, events.size()).boxed().toList()));
    }
    return streams;
  }

  /** What belongs to one command or one batch was written by one transaction. */
  void nothingIsHalfThere() {
    for (var answer : ledger.answers()) {
      assertThat(answer.stream().map(id -> event(id).writtenBy()).collect(toSet()))
          .as("transactions of the command that answered " + answer)
          .hasSize(1);
    }
    for (var chunk : ledger.chunks()) {
      var of = stores.rowStreams().getOrDefault(chunk.source(), Map.of());
      var events = new ArrayList<Stores.Event>();
      chunk.rows().forEach((row, before) -> events.add(streams().get(of.get(row)).get(before)));
      assertThat(events.stream().map(Stores.Event::writtenBy).collect(toSet()))
          .as("transactions of one batch of " + chunk.source())
          .hasSizeLessThanOrEqualTo(1);
      assertThat(
              events.stream()
                  .filter(e -> e.seq() == 0)
                  .map(e -> streams().get(e.resident().toString()).getFirst().writtenBy())
                  .collect(toSet()))
          .as("transactions that registered the residents of one batch of " + chunk.source())
          .hasSizeLessThanOrEqualTo(1);
    }
  }

  private Stores.Event event(UUID id) {
    var event = byId.get(id);
    assertThat(event).as("acknowledged, but not stored: " + id).isNotNull();
    return event;
  }

  /** The same events, the same bytes, and per resident and service the order of the store. */
  void theTopicHasThemInOrder(TopicLog topic) {
    requireSame("topic", byId.keySet(), topic.events().keySet());
    topic
        .events()
        .forEach(
            (id, there) -> {
              assertThat(there.key()).as("key of " + id).isEqualTo(event(id).resident().toString());
              assertThat(there.data()).as("data of " + id).isEqualTo(event(id).payload());
            });
    var last = new HashMap<String, Long>();
    for (var event : stores.events()) {
      long offset = topic.events().get(event.id()).offset();
      var before = last.put(event.service() + " " + event.resident(), offset);
      assertThat(before == null || before < offset)
          .as(
              "%s appears at %d, what was recorded before it about the same resident at %s",
              event, offset, before)
          .isTrue();
    }
  }

  /** Every event is a fact, once, as it was recorded. */
  void theViewsHaveThem() {
    requireSame("facts", byId.keySet(), stores.facts().keySet());
    stores
        .facts()
        .forEach(
            (id, fact) -> {
              var event = event(id);
              assertThat(fact.source()).isEqualTo(CloudEvents.source(OIN, event.service()));
              assertThat(fact.type())
                  .isEqualTo(CloudEvents.wireType(event.type(), event.version()));
              assertThat(fact.resident()).isEqualTo(event.resident());
              assertThat(fact.recordedAt()).isEqualTo(event.recordedAt());
              assertThat(fact.sequence()).isEqualTo(event.place());
              assertThat(fact.data()).as("data of " + id).isEqualTo(event.payload());
            });
  }

  /** The lines are those that follow from the event stores. */
  void theLinesFollow() {
    var published = stores.events().stream().map(Comparison::published).toList();
    var byResident = published.stream().collect(groupingBy(PublishedEvent::residentId));
    var digests = new LinkedHashMap<UUID, String>();
    Joinings.of(published)
        .lines(byResident.keySet())
        .forEach(
            (_, members) -> {
              var facts =
                  members.stream()
                      .flatMap(m -> byResident.get(m).stream())
                      .map(e -> new Fact(e.eventId(), e.recordedAt(), e.recordedBy(), e.event()))
                      .toList();
              var digest = Trajectory.derive(facts).digest();
              members.forEach(m -> digests.put(m.value(), digest));
            });
    assertThat(stores.digests()).as("digest of each resident's line").isEqualTo(digests);
  }

  private static PublishedEvent published(Stores.Event e) {
    return new PublishedEvent(
        new EventId(e.id()),
        CloudEvents.wireType(e.type(), e.version()),
        new ResidentId(e.resident()),
        e.recordedAt(),
        e.recordedBy(),
        CloudEvents.source(OIN, e.service()),
        e.place(),
        LegalFramework.valueOf(e.legalFramework()),
        ProcessingActivity.valueOf(e.processingActivity()),
        null,
        null,
        CODEC.readOfResident(e.type(), e.version(), e.payload()));
  }

  static void requireSame(String where, Set<UUID> stored, Set<UUID> there) {
    var missing = new HashSet<>(stored);
    missing.removeAll(there);
    var additional = new HashSet<>(there);
    additional.removeAll(stored);
    assertThat(missing).as("stored, but missing in the " + where).isEmpty();
    assertThat(additional).as("in the " + where + ", but not stored").isEmpty();
  }
}
