package nl.doorloop.region;

import java.util.List;

/**
 * Chance that repeats itself: the same seed, purpose and number give the same draws on every
 * machine and every Java version. SplitMix64 with strict arithmetic, because the standard
 * generators promise less than that.
 */
final class Chance {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  /**
   * A stream of draws of its own, so that a change to one purpose leaves the draws of all others as
   * they were.
   */
  static Chance of(long seed, String purpose, long number) {
    long mixed = mix(seed + GOLDEN_GAMMA);
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mix(mixed + purpose.charAt(i) * GOLDEN_GAMMA);
    }
    return new Chance(mix(mixed + number * GOLDEN_GAMMA));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0, inclusive, to 1, exclusive. */
  double fraction() {
    state += GOLDEN_GAMMA;
    return (mix(state) >>> 11) * 0x1.0p-53;
  }

  /** True in this share of the cases, 0 to 1. */
  boolean in(double share) {
    return fraction() < share;
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + (int) (fraction() * (most - least + 1));
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(between(0, choices.size() - 1));
  }

  /** A number of days around a median with a long tail to the right (log-normal), at least 1. */
  int daysAround(int median, double spread) {
    double bell = -6;
    for (int i = 0; i < 12; i++) {
      bell += fraction();
    }
    return (int) Math.max(1, Math.min(40_000, median * StrictMath.exp(spread * bell)));
  }

  /** Days until something happens that strikes this share of the people each year. */
  int daysUntil(double sharePerYear) {
    return (int) Math.min(40_000, -StrictMath.log(1 - fraction()) * 365.25 / sharePerYear);
  }
}
