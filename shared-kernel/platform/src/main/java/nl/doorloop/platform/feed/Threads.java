package nl.doorloop.platform.feed;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waiting for a worker that was told to end. */
final class Threads {
  private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Threads() {}

  /**
   * @param busy whether it gets time to finish what it has in hand; otherwise it is waiting for a
   *     broker or a database that may never answer
   */
  static void await(Thread worker, boolean busy) {
    try {
      if (!busy) {
        worker.interrupt();
      }
      if (worker != Thread.currentThread() && !worker.join(PATIENCE)) {
        LOG.warn("{} has not ended within {}; it is interrupted", worker.getName(), PATIENCE);
        worker.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
