package nl.doorloop.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The ratios of some pairs, each of two measurements that were taken one after the other. */
public record Ratios(int pairs, double median, double min, double max) {
  public static Ratios of(List<Double> product, List<Double> other) {
    if (product.size() != other.size() || product.isEmpty()) {
      throw new IllegalArgumentException(
          "%d measurements of one and %d of the other are no pairs"
              .formatted(product.size(), other.size()));
    }
    var ratios = new double[product.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = product.get(i) / other.get(i);
    }
    Arrays.sort(ratios);
    return new Ratios(ratios.length, middle(ratios), ratios[0], ratios[ratios.length - 1]);
  }

  public static double median(List<Double> values) {
    return middle(values.stream().mapToDouble(Double::doubleValue).sorted().toArray());
  }

  private static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
