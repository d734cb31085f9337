package nl.doorloop.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures several sides in turn, A B C A B C, so that whatever else the machine does meets them
 * alike.
 */
public final class Rounds {
  /** One measurement, in the unit of the comparison. */
  @FunctionalInterface
  public interface Side {
    double measure() throws Exception;
  }

  private final Map<String, Side> sides = new LinkedHashMap<>();
  private final Map<String, List<Double>> measured = new LinkedHashMap<>();

  public Rounds side(String name, Side side) {
    sides.put(name, side);
    return this;
  }

  /** One round to warm up, then as many as there are pairs. */
  public Rounds run(int pairs) throws Exception {
    for (var side : sides.values()) {
      side.measure();
    }
    return runWarm(pairs);
  }

  /** For sides that warm up by themselves. */
  public Rounds runWarm(int pairs) throws Exception {
    for (int round = 0; round < pairs; round++) {
      for (var side : sides.entrySet()) {
        measured
            .computeIfAbsent(side.getKey(), _ -> new ArrayList<>())
            .add(side.getValue().measure());
      }
    }
    return this;
  }

  public Case compare(
      String what,
      String product,
      String other,
      String unit,
      Case.@Nullable Aim aim,
      String remark) {
    var a = of(product);
    var b = of(other);
    return new Case(
        what, Ratios.median(a), other, Ratios.median(b), unit, Ratios.of(a, b), aim, remark);
  }

  private List<Double> of(String side) {
    var values = measured.get(side);
    if (values == null) {
      throw new IllegalArgumentException(side + " was not measured");
    }
    return values;
  }
}
