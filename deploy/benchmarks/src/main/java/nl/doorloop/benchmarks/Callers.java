package nl.doorloop.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Some callers at once, each on its own thread with its own connection. */
public final class Callers {
  /** One caller's connection. */
  public interface Caller extends AutoCloseable {
    void call(int number) throws Exception;

    @Override
    default void close() throws Exception {}
  }

  private static final int SLICE = 1_000;

  private Callers() {}

  /** Lets the callers do the calls, or as many of them as the time allows. */
  public static void warmUp(
      int callers, int first, int calls, Duration limit, Callable<? extends Caller> connect)
      throws Exception {
    long began = System.nanoTime();
    for (int done = 0; done < calls && System.nanoTime() - began < limit.toNanos(); done += SLICE) {
      rate(callers, first + done, Math.min(SLICE, calls - done), connect);
    }
  }

  /**
   * Lets the callers do the calls {@code first} up to {@code first + calls} between them.
   *
   * @return calls a second, from when all are connected until the last is answered
   */
  public static double rate(int callers, int first, int calls, Callable<? extends Caller> connect)
      throws Exception {
    var open = new ArrayList<Caller>();
    try (var threads = Executors.newFixedThreadPool(callers)) {
      for (int i = 0; i < callers; i++) {
        open.add(connect.call());
      }
      var next = new AtomicInteger();
      var done = new ArrayList<Future<?>>();
      long began = System.nanoTime();
      for (var caller : open) {
        done.add(
            threads.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < calls; n = next.getAndIncrement()) {
                    caller.call(first + n);
                  }
                  return null;
                }));
      }
      for (var one : done) {
        one.get();
      }
      return calls * 1e9 / (System.nanoTime() - began);
    } finally {
      for (var caller : open) {
        caller.close();
      }
    }
  }
}
