package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.doorloop.platform.store.CommitSignal;

/**
 * Tells the relays of this JVM that something was committed, so that they need not wait for their
 * next look.
 */
public final class RelaySignal implements CommitSignal {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private long times;

  /** To be called after the commit; never waits for a relay. */
  public void wake() {
    lock.lock();
    try {
      times++;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void committed() {
    wake();
  }

  /** How often it was rung up to now; to be read before looking for work. */
  long heard() {
    lock.lock();
    try {
      return times;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until it was rung more often than {@code heard}, at most the time given; true when it
   * was.
   */
  boolean await(long heard, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (times == heard && left > 0) {
        left = rung.awaitNanos(left);
      }
      return times != heard;
    } finally {
      lock.unlock();
    }
  }
}
