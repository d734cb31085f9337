package nl.doorloop.platform.feed;

import java.sql.SQLException;
import java.time.Duration;

/** What a leading relay measures about itself; all zero while another instance leads. */
final class RelayGauges {
  private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

  private volatile long lag;
  private volatile long heldSince;
  private volatile boolean held;
  private volatile long sent;
  private long looked;

  /** Rows that are committed and not yet sent. */
  long lag() {
    return lag;
  }

  /**
   * For how many seconds committed rows have been waiting for a transaction that does not end; 0
   * when none waits.
   */
  double horizonAge() {
    return held ? (System.nanoTime() - heldSince) / 1e9 : 0;
  }

  long sent() {
    return sent;
  }

  /** Nothing lies behind the horizon: whatever is committed waits for an open transaction. */
  void idle(RelayTable table, RelayPosition position) throws SQLException {
    if (!due()) {
      return;
    }
    lag = table.waiting(position);
    if (lag == 0) {
      held = false;
    } else if (!held) {
      heldSince = System.nanoTime();
      held = true;
    }
  }

  @SuppressWarnings("NonAtomicOperationOnVolatileField") // only the relay's thread writes
  void sent(int rows, RelayTable table, RelayPosition position, boolean more) throws SQLException {
    sent += rows;
    held = false;
    if (!more) {
      lag = 0;
    } else if (due()) {
      lag = table.waiting(position);
    }
  }

  void forget() {
    lag = 0;
    held = false;
  }

  private boolean due() {
    long now = System.nanoTime();
    if (looked != 0 && now - looked < INTERVAL) {
      return false;
    }
    looked = now;
    return true;
  }
}
