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
 * the handler writes, the positions, and the records that were put aside. Used by one thread.
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
    var unreadable = new HashMap<ConsumerRecord<String, byte[]>, String>();
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
    // First of all, so that of two members one waits here for the other before it does anything.
    ends(batch)
        .forEach((partition, end) -> positions.move(partition, expected(partition), end + 1));
    var readable = batch.stream().filter(r -> !unreadable.containsKey(r)).toList();
    if (!readable.isEmpty()) {
      handler.apply(readable);
    }
    unreadable.forEach(parked::park);
    parked.dropOutdated(batch.stream().filter(r -> Topics.isCompacted(r.topic())).toList());
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

  /** At every start, since a newer version may read what an older one could not. */
  void tryParkedAgain(BooleanSupplier goOn) {
    for (var partition : List.copyOf(next.keySet())) {
      var found = parked.next(partition, 0);
      while (found.isPresent() && goOn.getAsBoolean()) {
        var record = found.get();
        try {
          transaction.executeWithoutResult(
              _ -> {
                if (parked.take(record)) {
                  handler.apply(List.of(record));
                }
              });
          LOG.info("feed {} applied a record that was put aside", feed);
        } catch (RuntimeException e) {
          LOG.debug("{} offset {} stays aside", partition, record.offset(), e);
        }
        found = parked.next(partition, record.offset() + 1);
      }
    }
    gauges.parked(parked.count());
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
