package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waiting for other threads. */
final class Threads {
  private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private Threads() {}

  /**
   * Does work on a thread that has nothing of this one: neither its transaction nor its caller.
   *
   * @throws RuntimeException what the work threw
   */
  static <T> T call(String name, Callable<T> work) {
    var task = new FutureTask<>(work);
    Thread.ofVirtual().name(name).start(task);
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + name, e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(name + " failed", e.getCause());
    }
  }

  /**
   * Waits for a worker that was told to end.
   *
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
