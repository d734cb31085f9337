package nl.doorloop.platform.feed;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import nl.doorloop.platform.feed.FeedPositions.Overtaken;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a feed has applied and what it does next, partition by partition: one transaction holds what
 * the handler writes, the positions, and the records that were put aside. Used by the feed's
 * thread, but for what says otherwise.
 */
final class FeedProgress {
  private static final Logger LOG = LoggerFactory.getLogger(FeedProgress.class);

  private final String feed;
  private final TransactionTemplate transaction;
  private final TraceContinuation traces;
  private final FeedHandler handler;
  private final FeedPositions positions;
  private final ParkedRecords parked;
  private final FeedGauges gauges;
  private final Map<TopicPartition, Long> next = new HashMap<>();

  FeedProgress(
      String feed,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      TraceContinuation traces,
      FeedHandler handler,
      FeedGauges gauges) {
    this.feed = feed;
    this.transaction = transaction;
    this.traces = traces;
    this.handler = handler;
    this.positions = new FeedPositions(jdbc, feed);
    this.parked = new ParkedRecords(jdbc, feed);
    this.gauges = gauges;
  }

  /** What stands in the database: the next offset of every partition that was ever read. */
  Map<TopicPartition, Long> recorded() {
    return positions.all();
  }

  long parked() {
    return parked.count();
  }

  List<ParkedRecord> parked(int most) {
    return parked.list(most);
  }

  boolean hasPartitions() {
    return !next.isEmpty();
  }

  /** Takes partitions on; the answer is where to read on. */
  Map<TopicPartition, Long> take(Collection<TopicPartition> partitions) {
    var loaded = positions.load(partitions);
    next.putAll(loaded);
    gauges.parked(parked.count());
    return loaded;
  }

  void giveUp(Collection<TopicPartition> partitions) {
    next.keySet().removeAll(partitions);
    gauges.giveUp(partitions);
  }

  /** Also for a partition that is no longer read here. */
  boolean isPast(TopicPartition partition, long offset) {
    return next.getOrDefault(partition, Long.MAX_VALUE) > offset;
  }

  /**
   * Applies all of the batch or none of it; records that cannot be read are put aside.
   *
   * @throws Overtaken when another member has gone on from here
   */
  void apply(List<ConsumerRecord<String, byte[]>> batch) {
    apply(batch, new HashMap<>());
  }

  /**
   * Goes past a record without applying it.
   *
   * @throws Overtaken when another member has gone on from here
   */
  void putAside(ConsumerRecord<String, byte[]> record, String why) {
    apply(List.of(record), new HashMap<>(Map.of(record, why)));
  }

  private void apply(
      List<ConsumerRecord<String, byte[]>> batch,
      Map<ConsumerRecord<String, byte[]>, String> unreadable) {
    gauges.begins(batch);
    while (true) {
      try {
        traces.run(
            batch,
            "feed " + feed,
            () -> transaction.executeWithoutResult(_ -> applyAndMove(batch, unreadable)));
        break;
      } catch (RuntimeException e) {
        // Everything was undone; the same batch comes again without these.
        if (!UnreadableRecord.collect(e, batch, unreadable)) {
          throw e;
        }
      }
    }
    if (!unreadable.isEmpty()) {
      gauges.parked(parked.count());
      LOG.warn(
          "feed {} put {} record(s) aside: {}",
          feed,
          unreadable.size(),
          unreadable.values().iterator().next());
    }
    ends(batch).forEach((partition, end) -> next.put(partition, end + 1));
    gauges.applied(batch);
  }

  private void applyAndMove(
      List<ConsumerRecord<String, byte[]>> batch,
      Map<ConsumerRecord<String, byte[]>, String> unreadable) {
    var ends = ends(batch);
    // Of two members one waits here for the other, and is refused before it does anything. Nothing
    // is written until the handler does, so that the transaction is open for the relays as shortly
    // as can be.
    positions.hold(ends.keySet());
    var recorded = positions.all();
    for (var partition : ends.keySet()) {
      if (!recorded.getOrDefault(partition, -1L).equals(expected(partition))) {
        throw new Overtaken(partition);
      }
    }
    var readable = batch.stream().filter(r -> !unreadable.containsKey(r)).toList();
    if (!readable.isEmpty()) {
      handler.apply(readable);
    }
    unreadable.forEach(parked::park);
    parked.dropOutdated(batch.stream().filter(r -> Topics.isCompacted(r.topic())).toList());
    ends.forEach((partition, end) -> positions.move(partition, expected(partition), end + 1));
  }

  private long expected(TopicPartition partition) {
    var offset = next.get(partition);
    if (offset == null) {
      throw new Overtaken(partition);
    }
    return offset;
  }

  /** A compacted topic may end in offsets without a record: they count as applied. */
  void skipTo(TopicPartition partition, long offset) {
    var known = next.get(partition);
    if (known != null && offset > known) {
      positions.move(partition, known, offset);
      next.put(partition, offset);
    }
  }

  /**
   * Tries every record that was put aside again, each in a transaction of its own that holds the
   * partition: nothing newer of the same key can be applied at the same time, by whichever member,
   * and be overwritten by what is older. Any thread.
   *
   * @throws RuntimeException when it is not a record that fails, but the database
   */
  Released release(BooleanSupplier goOn) {
    int applied = 0;
    var found = parked.first();
    while (found.isPresent() && goOn.getAsBoolean()) {
      var record = found.get();
      if (applyParked(record)) {
        applied++;
        LOG.info("feed {} applied a record that was put aside", feed);
      }
      found = parked.after(record);
    }
    long left = parked.count();
    gauges.parked(left);
    return new Released(applied, Math.toIntExact(left));
  }

  private boolean applyParked(ConsumerRecord<String, byte[]> record) {
    try {
      return Boolean.TRUE.equals(
          transaction.execute(
              _ -> {
                positions.hold(List.of(partition(record)));
                if (!parked.take(record)) {
                  return false;
                }
                handler.apply(List.of(record));
                return true;
              }));
    } catch (RuntimeException e) {
      if (!Stumbles.isOfTheRecord(e)) {
        throw e;
      }
      LOG.debug("{} offset {} stays aside", partition(record), record.offset(), e);
      return false;
    }
  }

  static TopicPartition partition(ConsumerRecord<?, ?> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  /**
   * The last offset of each partition; in one order for all members, so that they cannot wait for
   * each other in a circle.
   */
  static Map<TopicPartition, Long> ends(List<ConsumerRecord<String, byte[]>> batch) {
    var ends =
        new TreeMap<TopicPartition, Long>(
            Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
    for (var record : batch) {
      ends.put(partition(record), record.offset());
    }
    return ends;
  }
}
