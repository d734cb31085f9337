package nl.doorloop.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One comparison: the product and what it is measured against, in the same unit, pair by pair.
 *
 * @param what is compared, with the number of callers or the size
 * @param product median over the pairs
 * @param against what the other side is
 * @param other median over the pairs
 * @param unit of both
 * @param ratio of each pair, product to other
 * @param aim the bound that the median of the ratios should keep; absent = context only
 * @param remark what a reader must know; may be empty
 */
public record Case(
    String what,
    double product,
    String against,
    double other,
    String unit,
    Ratios ratio,
    @Nullable Aim aim,
    String remark) {
  /** A bound on a median of ratios. */
  public record Aim(boolean atLeast, double bound) {
    public static Aim atLeast(double bound) {
      return new Aim(true, bound);
    }

    public static Aim atMost(double bound) {
      return new Aim(false, bound);
    }

    boolean isReachedBy(double median) {
      return atLeast ? median >= bound : median <= bound;
    }
  }

  boolean isReached() {
    return aim == null || aim.isReachedBy(ratio.median());
  }
}
