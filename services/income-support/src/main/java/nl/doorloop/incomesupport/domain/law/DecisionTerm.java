package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.terms.Term;

/** To when the term to decide an application may be extended. */
@Law(
    article = "Awb art. 4:14",
    rule =
        "Who cannot decide in time names a reasonable term, which ends later than the eight weeks.")
public final class DecisionTerm {
  private static final Term WEEKS = Term.weeks(8);

  private DecisionTerm() {}

  /**
   * @param until the last day of the extended term
   */
  public static boolean isExtendedTo(LocalDate until, LocalDate receivedOn) {
    return until.isAfter(WEEKS.lastDay(receivedOn));
  }
}
