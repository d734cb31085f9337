package nl.doorloop.continuity;

import java.util.concurrent.atomic.AtomicInteger;

/** Fictive people, as a caller describes them. */
public final class Persons {
  private static final AtomicInteger NEXT = new AtomicInteger(10_000_000);

  private Persons() {}

  /** A BSN that passes the eleven-test, and that no other test has. */
  public static String bsn() {
    while (true) {
      var first = Integer.toString(NEXT.incrementAndGet());
      int sum = 0;
      for (int i = 0; i < 8; i++) {
        sum += (9 - i) * (first.charAt(i) - '0');
      }
      if (sum % 11 < 10) {
        return first + sum % 11;
      }
    }
  }

  /** A family name that no other test has. */
  public static String familyName() {
    return "Proefpersoon-" + NEXT.incrementAndGet();
  }
}
