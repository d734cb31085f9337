package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.law.Law;

/** The wage cost subsidy that goes without a wage value. */
@Law(
    article = "Participatiewet art. 10d lid 5",
    rule =
        "Without a wage value the subsidy is 50 percent of the statutory minimum wage with holiday"
            + " allowance, in the first six months of the job at most.")
public final class ForfaitMonths {
  /** Of the statutory minimum wage with holiday allowance. */
  public static final Percentage PERCENTAGE = Percentage.of("50");

  private static final int MONTHS = 6;

  private ForfaitMonths() {}

  /**
   * The first day that needs a wage value.
   *
   * @param from the first day of the job
   */
  public static LocalDate endOf(LocalDate from) {
    return from.plusMonths(MONTHS);
  }
}
