package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * One page on its way to the broker. As soon as one of its rows is refused for good, nothing more
 * goes out: the producer is closed there and then, so that no later row of a resident arrives
 * before an earlier one.
 */
final class Sending {
  private final Producer<String, byte[]> producer;
  private final CountDownLatch open;
  private final AtomicReference<@Nullable Exception> refusal = new AtomicReference<>();
  private volatile long lastAnswer = System.nanoTime();

  private Sending(Producer<String, byte[]> producer, int rows) {
    this.producer = producer;
    this.open = new CountDownLatch(rows);
  }

  static Sending of(List<RelayTable.Row> page, Producer<String, byte[]> producer) {
    var sending = new Sending(producer, page.size());
    for (var row : page) {
      if (sending.refusal.get() != null) {
        break;
      }
      sending.send(row);
    }
    return sending;
  }

  private void send(RelayTable.Row row) {
    try {
      producer.send(row.record(), (_, e) -> answered(e));
    } catch (IllegalStateException e) {
      // Closed by an answer that came in between; then that is the refusal.
      refusal.compareAndSet(null, e);
    }
  }

  /** Called by the producer's own thread, before it sends anything else. */
  private void answered(@Nullable Exception e) {
    if (e == null) {
      lastAnswer = System.nanoTime();
    } else if (refusal.compareAndSet(null, e)) {
      producer.close(Duration.ZERO);
    }
    open.countDown();
  }

  /**
   * Waits for the broker to have all of it.
   *
   * @throws IllegalStateException when the broker refused some of it
   */
  boolean isAcknowledged(Duration within) throws InterruptedException {
    boolean answered =
        refusal.get() != null || open.await(within.toMillis(), TimeUnit.MILLISECONDS);
    var refused = refusal.get();
    if (refused != null) {
      throw new IllegalStateException("the broker refused: " + refused.getMessage(), refused);
    }
    return answered;
  }

  /** For how long the broker has acknowledged nothing of it though it was there. */
  Duration silence() {
    return Duration.ofNanos(System.nanoTime() - lastAnswer);
  }

  /** The broker was away: its silence counts from now. */
  void excuseSilence() {
    lastAnswer = System.nanoTime();
  }
}
