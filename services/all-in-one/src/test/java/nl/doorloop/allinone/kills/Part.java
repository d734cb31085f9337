package nl.doorloop.allinone.kills;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** One process of the line, started again whenever it ends, as an operator's supervisor does. */
abstract class Part implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final String name;
  private final Thread keeper;
  private volatile boolean kept = true;
  private String lastComplaint = "";

  Part(String name) {
    this.name = name;
    this.keeper = Thread.ofPlatform().daemon().name("keeper-" + name).unstarted(this::keep);
  }

  final String name() {
    return name;
  }

  final void begin() {
    keeper.start();
  }

  /** Starts the process; may return before it answers. */
  abstract ProcessHandle start() throws IOException;

  /** Whether it does its work now. */
  abstract boolean answers();

  /** {@code kill -9} to everything that belongs to it; false where there was nothing to kill. */
  abstract boolean kill();

  private void keep() {
    while (kept) {
      try {
        start().onExit().join();
      } catch (IOException | RuntimeException e) {
        complain(String.valueOf(e.getMessage()));
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void complain(String why) {
    if (!why.equals(lastComplaint)) {
      System.err.println(name + " did not start: " + why);
    }
    lastComplaint = why;
  }

  @Override
  public void close() throws InterruptedException {
    kept = false;
    while (keeper.isAlive()) {
      kill();
      keeper.join(PAUSE);
    }
  }
}
