package nl.doorloop.allinone.kills;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.allinone.Api;

/**
 * Somebody who works with the line, one thing after another, and repeats what got no answer until
 * it gets one; between two things it can be asked to wait.
 */
abstract class Caller {
  /** Nothing takes longer once every part is up again. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private static final Duration BEFORE_REPEATING = Duration.ofMillis(250);

  /** The answers that say that nothing is decided, or that it is not known what was. */
  private static final Set<Integer> AGAIN = Set.of(500, 502, 503, 504);

  private final Apart line;
  private final Ledger ledger;
  private final Random chance;
  private final Object turn = new Object();
  private volatile boolean working = true;
  private volatile CountDownLatch waiting = new CountDownLatch(0);

  Caller(Apart line, Ledger ledger, long seed) {
    this.line = line;
    this.ledger = ledger;
    this.chance = new Random(seed);
  }

  /** One call; sent again, it is the same call. */
  @FunctionalInterface
  interface Call<T> {
    T through(Api counter) throws IOException, InterruptedException;
  }

  /** The next thing, up to its acknowledgement. */
  abstract void work() throws InterruptedException;

  final Random chance() {
    return chance;
  }

  final Ledger ledger() {
    return ledger;
  }

  final Apart line() {
    return line;
  }

  /** On a thread of its own, until {@link #end}. */
  final void begin(String name) {
    Thread.ofPlatform().daemon().name(name).start(this::run);
  }

  private void run() {
    try {
      while (working) {
        waiting.await();
        synchronized (turn) {
          work();
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(50, 300)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | AssertionError e) {
      ledger.fails(e);
    }
  }

  /** Asks it to begin nothing more; {@link #awaitIdle} waits for what is under way. */
  final void pause() {
    if (waiting.getCount() == 0) {
      waiting = new CountDownLatch(1);
    }
  }

  final void awaitIdle() {
    synchronized (turn) {
      ledger.requireNothingWrong();
    }
  }

  final void goOn() {
    waiting.countDown();
  }

  final void end() {
    working = false;
    goOn();
  }

  /** A command or a file, sent again and again until there is an answer. */
  final <T> T insist(String user, Call<T> call) throws InterruptedException {
    return ask(user, call, ledger::cutOff);
  }

  /** A question, asked again and again until there is an answer. */
  final <T> T ask(String user, Call<T> call) throws InterruptedException {
    return ask(user, call, () -> {});
  }

  /** Through either one-counter. */
  private <T> T ask(String user, Call<T> call, Runnable cutOff) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return call.through(line.counter(chance, user));
      } catch (IOException gone) {
        requireTime(end, gone);
      } catch (Api.Unexpected answer) {
        if (!AGAIN.contains(answer.status()) && !passes(answer)) {
          throw answer;
        }
        requireTime(end, answer);
      }
      cutOff.run();
      LockSupport.parkNanos(BEFORE_REPEATING.toNanos());
    }
  }

  /**
   * Two instances at once, or word of a new resident that a service which was down has not heard.
   */
  private static boolean passes(Api.Unexpected answer) {
    return answer.status() == 404
        || (answer.status() == 409
            && String.valueOf(answer.getMessage()).contains("CONCURRENT_CHANGE"));
  }

  private static void requireTime(long end, Throwable last) {
    if (System.nanoTime() > end) {
      throw new AssertionError("No answer within " + PATIENCE + ": " + last, last);
    }
  }
}
