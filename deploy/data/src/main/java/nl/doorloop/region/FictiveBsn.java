package nl.doorloop.region;

/**
 * Citizen service numbers of nobody, in the range 998000000 to 999999999: unique per resident of
 * one region, and passing the eleven-test like real ones. Numbers that begin with 999 are what test
 * sets in the Netherlands use (known, not verified).
 */
final class FictiveBsn {
  /** So many residents can be told apart: every five-digit middle gives exactly one number. */
  static final int MOST_RESIDENTS = 100_000;

  private static final int STRIDE = 61_681;

  private FictiveBsn() {}

  /**
   * The stride has no factor in common with the range, so each resident has a middle of their own
   * and neighbours in the region are no neighbours in the numbers. About one middle in eleven has
   * no last digit behind 999; behind 998 it has.
   */
  static String of(long seed, int resident) {
    long offset = Math.floorMod(seed, (long) MOST_RESIDENTS);
    int middle = (int) (((long) resident * STRIDE + offset) % MOST_RESIDENTS);
    int behind999 = 99_900_000 + middle;
    int check = weightedSum(behind999) % 11;
    if (check < 10) {
      return Integer.toString(behind999 * 10 + check);
    }
    int behind998 = 99_800_000 + middle;
    return Integer.toString(behind998 * 10 + weightedSum(behind998) % 11);
  }

  /** 9a+8b+7c+6d+5e+4f+3g+2h: the last digit must be what this leaves after division by eleven. */
  private static int weightedSum(int firstEight) {
    int sum = 0;
    int rest = firstEight;
    for (int weight = 2; weight <= 9; weight++) {
      sum += weight * (rest % 10);
      rest /= 10;
    }
    return sum;
  }
}
