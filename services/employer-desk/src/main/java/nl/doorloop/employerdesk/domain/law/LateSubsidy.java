package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.terms.Term;

/** Until when a wage cost subsidy may be applied for after a job began. */
@Law(
    article = "Participatiewet art. 10d lid 2",
    rule =
        "For who was at school or supported by the municipality in the six months before a job, a"
            + " wage cost subsidy is applied for within six months after it began.")
public final class LateSubsidy {
  private static final Term MONTHS = Term.months(6);

  private LateSubsidy() {}

  /**
   * @param from the first day of the job
   */
  public static boolean isRequestedInTime(LocalDate on, LocalDate from) {
    return !on.isAfter(MONTHS.lastDay(from));
  }
}
