package nl.doorloop.incomesupport.domain.law;

import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;

/** On what a holiday allowance is paid. */
@Law(
    article = "Participatiewet art. 45 lid 1",
    rule = "A holiday allowance is paid on general assistance.")
public final class HolidayAllowance {
  private HolidayAllowance() {}

  public static boolean isPaidOn(Scheme scheme) {
    return scheme == Scheme.GENERAL_ASSISTANCE;
  }
}
