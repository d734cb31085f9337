package nl.doorloop.incomesupport.domain.law;

import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;

/** For what an advance is paid. */
@Law(
    article = "Participatiewet art. 52 lid 1",
    rule = "While an application for general assistance is not decided, an advance is paid on it.")
public final class AdvancePayment {
  private AdvancePayment() {}

  public static boolean isPaidOn(Scheme scheme) {
    return scheme == Scheme.GENERAL_ASSISTANCE;
  }
}
