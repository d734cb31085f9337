package nl.doorloop.testsupport;

import java.time.Duration;

/**
 * Waits in a test for something that happens in its own time, looking often and giving up at a
 * deadline.
 */
public final class Waiting {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Waiting() {}

  /** Something that comes to hold. */
  @FunctionalInterface
  public interface Condition {
    boolean holds() throws Exception;
  }

  /** Something that comes to be true, said with assertions. */
  @FunctionalInterface
  public interface Assertion {
    void check() throws Exception;
  }

  /**
   * Returns as soon as the condition holds.
   *
   * @param what is awaited, for the message, for example {@code "the fact is in the view"}
   * @throws AssertionError when it does not hold within the time
   */
  public static void until(String what, Duration atMost, Condition condition) {
    untilAsserted(
        atMost,
        () -> {
          if (!condition.holds()) {
            throw new AssertionError("Waited %s in vain until %s.".formatted(atMost, what));
          }
        });
  }

  /**
   * Returns as soon as the assertions pass. An exception that is no failed assertion ends the
   * waiting at once.
   *
   * @throws AssertionError the last one, when they do not pass within the time
   */
  public static void untilAsserted(Duration atMost, Assertion assertion) {
    long start = System.nanoTime();
    while (true) {
      try {
        assertion.check();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() - start > atMost.toNanos()) {
          throw e;
        }
        pause();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("What a test waits for cannot be looked at: " + e, e);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The test was interrupted while it waited.", e);
    }
  }
}
