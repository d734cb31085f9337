package nl.doorloop.platform.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.doorloop.platform.feed.FeedPositions.Overtaken;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what a topic holds to a handler as fast as may be, partition by partition, when asked: for
 * whoever has everything to read again. It keeps its positions where the {@link Feed} of the same
 * name does, in the same way, so that the feed goes on from there; it belongs to no group, and who
 * reads a partition that another reads as well finds out and leaves it. Used by one thread.
 */
public final class BulkFeed implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration CLOSING = Duration.ofMillis(500);

  private final FeedSettings settings;
  private final Broker broker;
  private final FeedProgress progress;
  private @Nullable Consumer<String, byte[]> consumer;

  BulkFeed(
      FeedSettings settings,
      Broker broker,
      TransactionTemplate transaction,
      JdbcClient jdbc,
      FeedHandler handler) {
    this.settings = settings;
    this.broker = broker;
    // What was traced long ago is not traced again.
    this.progress =
        new FeedProgress(
            settings.name(),
            transaction,
            jdbc,
            TraceContinuation.none(),
            handler,
            new FeedGauges(Clock.systemUTC()));
  }

  /** Where each partition of the topics ends now. Asks the broker. */
  public Map<TopicPartition, Long> ends() {
    new Topics(broker).ensure();
    return broker.endOffsets(settings.topics());
  }

  /**
   * Applies one partition from where it stands up to an offset, or until it is told to stop.
   *
   * @return false when somebody else reads it
   * @throws TimeoutException when the broker has nothing to say for a while
   */
  public boolean read(TopicPartition partition, long end, BooleanSupplier goOn) {
    var partitions = List.of(partition);
    try {
      long at = progress.take(partitions).getOrDefault(partition, 0L);
      var open = consumer();
      open.assign(partitions);
      open.seek(partition, at);
      while (at < end && goOn.getAsBoolean()) {
        var batch = batch(open, partition, end, goOn);
        if (!batch.isEmpty()) {
          apply(batch);
        }
        // A compacted topic may end in offsets without a record.
        progress.skipTo(partition, open.position(partition));
        at = open.position(partition);
      }
      return true;
    } catch (Overtaken e) {
      return false;
    } finally {
      progress.giveUp(partitions);
    }
  }

  /** Parts a batch until the record that fails of itself stands alone, and is put aside. */
  private void apply(List<ConsumerRecord<String, byte[]>> batch) {
    try {
      progress.apply(batch);
    } catch (Overtaken e) {
      throw e;
    } catch (RuntimeException e) {
      if (!Stumbles.isOfTheRecord(e)) {
        throw e;
      }
      if (batch.size() > 1) {
        apply(batch.subList(0, batch.size() / 2));
        apply(batch.subList(batch.size() / 2, batch.size()));
      } else if (progress.parked() < FeedBatches.MOST_PARKED_FOR_FAILING) {
        progress.putAside(batch.getFirst(), Stumbles.reason(e));
      } else {
        throw e;
      }
    }
  }

  private List<ConsumerRecord<String, byte[]>> batch(
      Consumer<String, byte[]> open, TopicPartition partition, long end, BooleanSupplier goOn) {
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    long silentSince = System.nanoTime();
    while (batch.size() < settings.batch()
        && open.position(partition) < end
        && goOn.getAsBoolean()) {
      int before = batch.size();
      open.poll(IDLE).records(partition).forEach(batch::add);
      if (batch.size() > before) {
        silentSince = System.nanoTime();
      } else if (!batch.isEmpty()) {
        return batch;
      } else if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
        throw new TimeoutException("no record of " + partition + " within " + PATIENCE);
      }
    }
    return batch;
  }

  private Consumer<String, byte[]> consumer() {
    if (consumer == null) {
      consumer = broker.consumer(settings);
    }
    return consumer;
  }

  @Override
  public void close() {
    if (consumer != null) {
      consumer.close(CloseOptions.timeout(CLOSING));
      consumer = null;
    }
  }
}
