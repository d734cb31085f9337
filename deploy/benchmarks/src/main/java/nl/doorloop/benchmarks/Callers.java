package nl.doorloop.benchmarks;

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

  private Callers() {}

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
