package nl.doorloop.platform.feed;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waiting for a worker that was told to end. */
final class Threads {
  private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Threads() {}

  static void await(Thread worker) {
    try {
      if (worker != Thread.currentThread() && !worker.join(PATIENCE)) {
        LOG.warn("{} has not ended within {}; it is interrupted", worker.getName(), PATIENCE);
        worker.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
