package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.language.law.Law;

/** Until when aid that was paid unduly may be reclaimed. */
@Law(
    article = "Participatiewet art. 58 lid 2 onder e en lid 6",
    rule =
        "What a person could have understood to be paid unduly is not reclaimed where it was paid"
            + " more than two years before the decision was sent.")
public final class Reclaim {
  private static final int YEARS = 2;

  private Reclaim() {}

  /**
   * @param lastPaid the last day that it was paid for; what was paid for days before may be too old
   * @param sent the day on which the decision is sent
   */
  public static boolean isPossible(
      Scheme scheme, UnduePaymentGround ground, LocalDate lastPaid, LocalDate sent) {
    return scheme.legalFramework() != LegalFramework.PW
        || ground != UnduePaymentGround.COULD_BE_UNDERSTOOD
        || !sent.isAfter(lastPaid.plusYears(YEARS));
  }
}
