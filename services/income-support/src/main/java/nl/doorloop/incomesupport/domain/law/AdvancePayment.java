package nl.doorloop.incomesupport.domain.law;

import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;

/** For what an advance is paid. */
@Law(
    article = "Participatiewet art. 52 lid 1 en 3",
    rule =
        "While an application for general assistance is not decided, an advance is paid on it; on one"
            + " for special assistance an advance may be paid.")
public final class AdvancePayment {
  private AdvancePayment() {}

  public static boolean isPaidOn(Scheme scheme) {
    return scheme.legalFramework() == LegalFramework.PW;
  }
}
