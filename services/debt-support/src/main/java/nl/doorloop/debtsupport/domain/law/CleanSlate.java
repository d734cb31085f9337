package nl.doorloop.debtsupport.domain.law;

import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/** Which arrangement can end with debts that are no longer claimable. */
@Law(
    article = "Faillissementswet art. 358",
    rule = "Only a statutory debt scheme ends with a clean slate.",
    certainty = Certainty.NOT_VERIFIED,
    switchedOnBy = "CLEAN_SLATE_OF_STATUTORY")
public final class CleanSlate {
  private CleanSlate() {}

  public static boolean mayEnd(Arrangement arrangement) {
    return switch (arrangement) {
      case STATUTORY -> true;
      case COUNSELLING, STABILISATION, AMICABLE -> false;
    };
  }
}
