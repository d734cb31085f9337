package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorloop.platform.parameters.ParameterTable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands every fact to the listeners of a service, keeps its copy of what is set, and drops what the
 * service has heard before: the relay repeats its last page after a kill, under the same ids.
 */
final class FactListeners implements FeedHandler {
  /**
   * A relay repeats its last page, and a store that was put back from a backup whatever it had sent
   * since that: no backup may be older than this.
   */
  static final Duration HEARD_IS_KNOWN = Duration.ofDays(90);

  private final String feed;
  private final JdbcClient jdbc;
  private final List<FactListener> listeners;
  private final TraceContinuation traces;
  private final ParameterTable parameters;

  FactListeners(
      String feed,
      JdbcClient jdbc,
      List<FactListener> listeners,
      TraceContinuation traces,
      ParameterTable parameters) {
    this.traces = traces;
    this.parameters = parameters;
    this.feed = feed;
    this.jdbc = jdbc;
    this.listeners = List.copyOf(listeners);
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> batch) {
    var set = batch.stream().filter(FactListeners::isParameter).toList();
    set.forEach(record -> parameters.take(CloudEvents.readParameter(record)));
    var events =
        CloudEvents.readAll(
            batch.stream().filter(r -> !isParameter(r) && concernsSomebody(r)).toList());
    if (events.isEmpty() && set.isEmpty()) {
      // Only the position moves: when a crash undoes that, there is nothing to be done again.
      jdbc.sql("select set_config('synchronous_commit', 'off', true)").query(String.class).single();
      return;
    }
    var oneByOne = new ArrayList<FactListener>();
    for (var listener : listeners) {
      if (listener instanceof FactListener.InBatches batches) {
        var all = events.stream().filter(e -> listener.concerns(e.name())).toList();
        if (!all.isEmpty()) {
          batches.onAll(all);
        }
      } else {
        oneByOne.add(listener);
      }
    }
    var heard = events.stream().filter(e -> concernsOne(oneByOne, e.name())).toList();
    if (!heard.isEmpty()) {
      var fresh = unheard(heard);
      oneByOne.forEach(listener -> tell(listener, fresh));
    }
  }

  private static boolean isParameter(ConsumerRecord<String, byte[]> record) {
    return record.topic().equals(Topics.PARAMETERS);
  }

  /** What does not say what it is must be read, so that somebody learns of it. */
  private boolean concernsSomebody(ConsumerRecord<String, byte[]> record) {
    var name = CloudEvents.name(record.headers());
    return name.isEmpty() || concernsOne(listeners, name.get());
  }

  private static boolean concernsOne(List<FactListener> listeners, String name) {
    return listeners.stream().anyMatch(listener -> listener.concerns(name));
  }

  private void tell(FactListener listener, List<PublishedEvent> events) {
    for (var event : events) {
      if (listener.concerns(event.name())) {
        traces.run(event.traceparent(), listener.name(), () -> listener.on(event));
      }
    }
  }

  private List<PublishedEvent> unheard(List<PublishedEvent> events) {
    var byId =
        events.stream()
            .collect(
                Collectors.toMap(
                    e -> e.eventId().value(),
                    Function.identity(),
                    (first, _) -> first,
                    LinkedHashMap::new));
    Set<UUID> unheard =
        new HashSet<>(
            jdbc.sql(
                    """
                    insert into seen_event (feed, event_id)
                    select ?, id from unnest(?::uuid[]) as id
                    on conflict do nothing
                    returning event_id
                    """)
                .params(feed, byId.keySet().toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    return byId.values().stream().filter(e -> unheard.contains(e.eventId().value())).toList();
  }
}
