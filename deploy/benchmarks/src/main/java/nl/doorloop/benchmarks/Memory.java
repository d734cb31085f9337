package nl.doorloop.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The heap after collections while something runs, in the first third of it and in the last: where
 * both are alike it needs no more memory for more work.
 */
public final class Memory {
  private static final long LOOK_EVERY_MILLIS = 20;

  private volatile List<Long> samples = new ArrayList<>();
  private AtomicBoolean running = new AtomicBoolean();
  private String said = "";

  public void begin() {
    var now = new ArrayList<Long>();
    var on = new AtomicBoolean(true);
    samples = now;
    running = on;
    Thread.ofPlatform()
        .daemon()
        .name("memory")
        .start(
            () -> {
              long collections = -1;
              while (on.get()) {
                long counted = collections();
                if (counted != collections) {
                  collections = counted;
                  synchronized (now) {
                    now.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
                  }
                }
                try {
                  Thread.sleep(LOOK_EVERY_MILLIS);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                  return;
                }
              }
            });
  }

  private static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }

  public void end() {
    running.set(false);
    var now = samples;
    synchronized (now) {
      int third = now.size() / 3;
      if (third > 0) {
        said =
            "heap after collections %,.0f MB in the first third, %,.0f MB in the last"
                .formatted(
                    least(now.subList(0, third)) / 1e6,
                    least(now.subList(now.size() - third, now.size())) / 1e6);
      }
    }
  }

  private static double least(List<Long> some) {
    return some.stream().mapToLong(Long::longValue).min().orElse(0);
  }

  /** Of the last time; empty where there were too few collections to say anything. */
  public String said() {
    return said;
  }
}
