package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets a caller wait for what a service is about to hear. */
public final class Arrivals {
  /** How long what was recorded just now may be on its way. */
  public static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

  private static final Duration LOOKS_AGAIN = Duration.ofMillis(50);

  private final RelaySignal changed = new RelaySignal();

  /** Something was heard; whoever waits looks again once the transaction has committed. */
  public void heard() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              changed.wake();
            }
          });
    } else {
      changed.wake();
    }
  }

  /** What was looked for, as soon as it is there; empty when it is not within the time given. */
  public <T> Optional<T> await(Supplier<Optional<T>> look, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      while (true) {
        long heard = changed.heard();
        var found = look.get();
        var left = Duration.ofNanos(end - System.nanoTime());
        if (found.isPresent() || !left.isPositive()) {
          return found;
        }
        // Another instance may hear it: look now and then without being woken.
        changed.await(heard, left.compareTo(LOOKS_AGAIN) < 0 ? left : LOOKS_AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
