package nl.doorloop.benchmarks.views;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times in milliseconds, gathered by many threads. */
final class Latencies {
  private final ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();

  void add(long nanos) {
    millis.add(nanos / 1e6);
  }

  int number() {
    return millis.size();
  }

  double median() {
    return quantile(0.5);
  }

  double p99() {
    return quantile(0.99);
  }

  private double quantile(double share) {
    var sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    if (sorted.length == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
  }
}
