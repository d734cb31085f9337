package nl.doorloop.onecounter.operations;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.views.ViewDatabase;
import nl.doorloop.platform.inventory.Counted;
import nl.doorloop.platform.inventory.Inventory;
import nl.doorloop.platform.inventory.StoreInventoryApi;
import nl.doorloop.platform.security.InternalCalls;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Holds the event stores of the deciding services against the facts of the views: number and digest
 * of what was recorded before an instant, and where these differ, which events. A difference counts
 * only when it is still there after the feed has applied everything that the topic had; until then
 * the events may have been on their way.
 */
public final class StoreComparison {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration CATCHING_UP = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);

  /** Of the 256 parts of a store so many are looked into; each holds one event in 256. */
  private static final int MOST_BUCKETS = 8;

  private static final int MOST_NAMED = 100;

  /** The facts of the views, as an {@link Inventory} reads them. */
  public static final String FACTS =
      """
      select source, event_id, type, resident_id::text, recorded_at, recorded_by, sequence,
        legal_framework, processing_activity, data
      from fact""";

  private final Map<String, RestClient> services;

  /**
   * @param addresses of the deciding services, by name
   */
  public StoreComparison(InternalCalls calls, Map<String, URI> addresses) {
    this.services =
        addresses.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, s -> calls.to(s.getKey(), s.getValue(), PATIENCE)));
  }

  private record Difference(
      List<EventId> missing, List<EventId> additional, List<EventId> different) {
    Difference() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    int size() {
      return missing.size() + additional.size() + different.size();
    }
  }

  /**
   * On behalf of the current caller.
   *
   * @param lag records on the topics that the views do not have yet
   */
  List<StoreItem> compare(ViewDatabase views, Instant recordedBefore, LongSupplier lag) {
    var facts =
        new Inventory(
            views.sql(),
            Objects.requireNonNull(views.transaction().getTransactionManager()),
            FACTS);
    var first = facts.count(recordedBefore);
    var unowned = new TreeMap<>(first);
    List<StoreItem> items = new ArrayList<>();
    for (var service : new TreeSet<>(services.keySet())) {
      try {
        var store = ask(service, recordedBefore);
        var item = compare(service, store, facts, first, recordedBefore);
        if (!item.consistent()) {
          awaitNone(lag);
          store = ask(service, recordedBefore);
          item = compare(service, store, facts, facts.count(recordedBefore), recordedBefore);
        }
        unowned.remove(store.counted().source());
        items.add(item);
      } catch (Unavailable | RemoteProblem | RestClientException e) {
        items.add(StoreItem.notCompared(service, String.valueOf(e.getMessage())));
      }
    }
    if (items.stream().allMatch(StoreItem::compared)) {
      unowned.values().forEach(strange -> items.add(StoreItem.ofNobody(strange)));
    }
    return items;
  }

  private StoreItem compare(
      String service,
      StoreInventoryApi.Store store,
      Inventory facts,
      Map<String, Counted> counted,
      Instant recordedBefore) {
    var there = store.counted();
    var here = counted.getOrDefault(there.source(), Counted.none(there.source()));
    boolean same = there.equals(here);
    var difference =
        same ? new Difference() : difference(service, facts, there, here, recordedBefore);
    return new StoreItem(
        service,
        true,
        null,
        store.waiting(),
        there.events(),
        here.events(),
        same,
        there.digest(),
        here.digest(),
        difference.missing(),
        difference.additional(),
        difference.different());
  }

  private Difference difference(
      String service, Inventory facts, Counted there, Counted here, Instant recordedBefore) {
    var differing = new TreeSet<Integer>();
    for (var bucket : there.buckets()) {
      if (!here.buckets().contains(bucket)) {
        differing.add(bucket.bucket());
      }
    }
    for (var bucket : here.buckets()) {
      if (!there.buckets().contains(bucket)) {
        differing.add(bucket.bucket());
      }
    }
    var found = new Difference();
    differing.stream()
        .limit(MOST_BUCKETS)
        .forEach(
            bucket -> {
              if (found.size() < MOST_NAMED) {
                var stored =
                    ask(
                            service,
                            "/bucket?bucket=" + bucket,
                            recordedBefore,
                            StoreInventoryApi.Bucket.class)
                        .items();
                name(stored, facts.list(there.source(), bucket, recordedBefore), found);
              }
            });
    return found;
  }

  private static void name(
      List<Inventory.Listed> stored, List<Inventory.Listed> known, Difference found) {
    var there = byId(stored);
    var here = byId(known);
    there.forEach(
        (event, digest) -> {
          if (found.size() < MOST_NAMED) {
            if (!here.containsKey(event)) {
              found.missing().add(event);
            } else if (!digest.equals(here.get(event))) {
              found.different().add(event);
            }
          }
        });
    here.keySet().stream()
        .filter(event -> !there.containsKey(event))
        .limit(Math.max(0, MOST_NAMED - found.size()))
        .forEach(found.additional()::add);
  }

  /** An event that a store holds twice is as different as one with other content. */
  private static Map<EventId, String> byId(List<Inventory.Listed> events) {
    return events.stream()
        .collect(toMap(Inventory.Listed::eventId, Inventory.Listed::digest, (a, b) -> a + b));
  }

  private StoreInventoryApi.Store ask(String service, Instant recordedBefore) {
    return ask(service, "", recordedBefore, StoreInventoryApi.Store.class);
  }

  private <T> T ask(String service, String what, Instant recordedBefore, Class<T> answer) {
    var client = Objects.requireNonNull(services.get(service));
    return Objects.requireNonNull(
        client
            .get()
            .uri(
                StoreInventoryApi.PATH
                    + what
                    + (what.isEmpty() ? "?" : "&")
                    + "recordedBefore="
                    + recordedBefore)
            .retrieve()
            .body(answer));
  }

  private static void awaitNone(LongSupplier lag) {
    long end = System.nanoTime() + CATCHING_UP.toNanos();
    while (lag.getAsLong() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(POLL.toNanos());
    }
  }
}
