package nl.doorloop.platform.feed;

import org.apache.kafka.clients.consumer.Consumer;

/** What a feed measures about itself while it reads; costs no question to broker or database. */
final class FeedGauges {
  private volatile long lag;
  private volatile long parked;
  private volatile long applied;

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

  @SuppressWarnings("NonAtomicOperationOnVolatileField") // only the feed's thread writes
  void applied(int records) {
    applied += records;
  }
}
