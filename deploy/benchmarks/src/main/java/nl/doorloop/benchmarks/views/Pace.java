package nl.doorloop.benchmarks.views;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Work at a given rate, whether or not what came before is done: as callers come in life. */
final class Pace {
  /** One piece of work. */
  @FunctionalInterface
  interface Work {
    void at(int number) throws Exception;
  }

  private Pace() {}

  static void keep(int threads, int perSecond, int number, Work work)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    var next = new AtomicInteger();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var all = new ArrayList<Future<?>>();
      for (int thread = 0; thread < threads; thread++) {
        all.add(
            pool.submit(
                () -> {
                  for (int n = next.getAndIncrement(); n < number; n = next.getAndIncrement()) {
                    long due = began + n * 1_000_000_000L / perSecond;
                    for (long left = due - System.nanoTime();
                        left > 0;
                        left = due - System.nanoTime()) {
                      LockSupport.parkNanos(left);
                    }
                    work.at(n);
                  }
                  return null;
                }));
      }
      for (var one : all) {
        one.get();
      }
    }
  }
}
