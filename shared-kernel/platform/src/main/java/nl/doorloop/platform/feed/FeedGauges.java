package nl.doorloop.platform.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What a feed measures about itself while it reads; costs no question to broker or database. */
final class FeedGauges {
  /** Told how long each record took from being recorded until its effect was committed. */
  interface Freshness {
    void applied(Duration after);
  }

  private final Clock clock;
  private final long since;
  // By partition: when the oldest record was recorded that was read and is not applied yet.
  private final Map<TopicPartition, Long> waiting = new ConcurrentHashMap<>();
  private volatile Freshness freshness = _ -> {};
  private volatile long lag;
  private volatile long parked;
  private volatile long applied;

  FeedGauges(Clock clock) {
    this.clock = clock;
    this.since = clock.millis();
  }

  void tell(Freshness listener) {
    freshness = listener;
  }

  /** Records of this member's partitions that were not applied yet, as of the last fetch. */
  long lag() {
    return lag;
  }

  long parked() {
    return parked;
  }

  long applied() {
    return applied;
  }

  /** Seconds since the oldest record was recorded that is read and not applied; 0 = none. */
  double age() {
    long now = clock.millis();
    return waiting.values().stream().mapToLong(at -> Math.max(0, now - at)).max().orElse(0) / 1e3;
  }

  void lag(Consumer<?, ?> consumer) {
    long sum = 0;
    for (var partition : consumer.assignment()) {
      sum += consumer.currentLag(partition).orElse(0);
    }
    lag = sum;
  }

  void parked(long count) {
    parked = count;
  }

  void begins(Collection<ConsumerRecord<String, byte[]>> batch) {
    for (var record : batch) {
      waiting.merge(FeedProgress.partition(record), record.timestamp(), Math::min);
    }
  }

  /**
   * What was recorded before this feed began says nothing about how fresh its views are: a rebuild
   * reads years.
   */
  @SuppressWarnings("NonAtomicOperationOnVolatileField") // only the feed's thread writes
  void applied(Collection<ConsumerRecord<String, byte[]>> batch) {
    applied += batch.size();
    long now = clock.millis();
    for (var record : batch) {
      waiting.remove(FeedProgress.partition(record));
      if (record.timestamp() >= since) {
        freshness.applied(Duration.ofMillis(Math.max(0, now - record.timestamp())));
      }
    }
  }

  void giveUp(Collection<TopicPartition> partitions) {
    partitions.forEach(waiting::remove);
  }
}
