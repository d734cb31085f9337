package nl.doorloop.region;

import java.util.Locale;

/**
 * Fictive employers, by KvK number: 00100001 and up, a range in which no chamber issued numbers
 * (known, not verified). There are 170 of them, as many as the region counted social employers in
 * July 2019 (RTV Dordrecht, 26 July 2019).
 */
final class Employers {
  private static final int HOW_MANY = 170;

  private Employers() {}

  /** A few employers take many people, most take one or two. */
  static String draw(Chance chance) {
    double skewed = chance.fraction() * chance.fraction();
    return String.format(Locale.ROOT, "%08d", 100_001 + (int) (skewed * HOW_MANY));
  }
}
