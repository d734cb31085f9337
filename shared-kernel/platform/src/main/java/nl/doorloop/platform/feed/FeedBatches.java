package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.doorloop.platform.feed.Condition.Phase;
import nl.doorloop.platform.feed.FeedPositions.Overtaken;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies what was read in batches as large as the last success allows. A batch that fails shrinks
 * until the record that fails stands alone; then the rest of its partition waits, and the others go
 * on. A record that fails of itself is put aside after some attempts. Used by the feed's thread.
 */
final class FeedBatches {
  private static final Logger LOG = LoggerFactory.getLogger(FeedBatches.class);
  private static final Duration SHRINKING = Duration.ofMillis(100);
  // More of them are no longer single records: then everything waits, and somebody must look.
  static final int MOST_PARKED_FOR_FAILING = 100;

  private final FeedSettings settings;
  private final FeedProgress progress;
  private final Condition condition;
  private final Stumbles stumbles;
  private final BooleanSupplier running;
  private final Consumer<Duration> pause;
  private final Map<TopicPartition, Long> stuck = new HashMap<>();
  private int most;

  FeedBatches(
      FeedSettings settings,
      FeedProgress progress,
      Condition condition,
      Stumbles stumbles,
      BooleanSupplier running,
      Consumer<Duration> pause) {
    this.settings = settings;
    this.progress = progress;
    this.condition = condition;
    this.stumbles = stumbles;
    this.running = running;
    this.pause = pause;
    this.most = settings.batch();
  }

  /**
   * The partitions of which some could not be applied, to be read again.
   *
   * @throws Overtaken when another member has gone on
   */
  Set<TopicPartition> apply(List<ConsumerRecord<String, byte[]>> records) {
    var left = records;
    var waiting = new HashSet<TopicPartition>();
    while (running.getAsBoolean() && !left.isEmpty()) {
      var batch = left.subList(0, Math.min(left.size(), most));
      try {
        progress.apply(batch);
        left = left.subList(batch.size(), left.size());
        most = Math.min(settings.batch(), most * 2);
        goesOnUnlessStuck();
      } catch (Overtaken e) {
        throw e;
      } catch (RuntimeException e) {
        fails(e, batch);
        if (batch.size() > 1) {
          most = batch.size() / 2;
          pause.accept(SHRINKING);
        } else if (putAside(batch.getFirst(), e)) {
          left = left.subList(1, left.size());
        } else {
          var stays = FeedProgress.partition(batch.getFirst());
          waiting.add(stays);
          left = left.stream().filter(r -> !FeedProgress.partition(r).equals(stays)).toList();
          pause.accept(condition.nextPause());
        }
      }
    }
    return waiting;
  }

  /** True when the record failed often enough, and stands aside now. */
  private boolean putAside(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
    var reason =
        running.getAsBoolean() ? stumbles.reasonToPark(record, failure) : Optional.<String>empty();
    if (reason.isEmpty()) {
      return false;
    }
    try {
      if (progress.parked() >= MOST_PARKED_FOR_FAILING) {
        return false;
      }
      progress.putAside(record, reason.get());
      goesOnUnlessStuck();
      return true;
    } catch (Overtaken e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.debug("feed {} could not put a record aside", settings.name(), e);
      return false;
    }
  }

  private void fails(RuntimeException e, List<ConsumerRecord<String, byte[]>> batch) {
    FeedProgress.ends(batch).forEach((partition, end) -> stuck.merge(partition, end, Math::max));
    var first = batch.getFirst();
    LOG.debug(
        "feed {} failed with {} record(s) from {}-{} offset {}",
        settings.name(),
        batch.size(),
        first.topic(),
        first.partition(),
        first.offset());
    condition.fails(e);
  }

  /** Other records may get on while some do not; the feed is well when those are past. */
  void goesOnUnlessStuck() {
    stuck.entrySet().removeIf(e -> progress.isPast(e.getKey(), e.getValue()));
    if (stuck.isEmpty()) {
      condition.becomes(Phase.RUNNING);
    }
  }
}
