package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;

/** How long a trial placement may last with its extension. */
@Law(
    article = "Participatiewet art. 8a lid 2 onder d",
    rule = "A trial placement of two months may be extended by four at most: six months in all.")
public final class LongestTrial {
  private static final int MONTHS = 6;

  private LongestTrial() {}

  /** The first day that lies beyond it. */
  public static LocalDate endOf(LocalDate from) {
    return from.plusMonths(MONTHS);
  }
}
