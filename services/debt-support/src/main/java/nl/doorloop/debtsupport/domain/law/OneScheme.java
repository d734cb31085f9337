package nl.doorloop.debtsupport.domain.law;

import java.util.Collection;
import nl.doorloop.language.Period;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/** That nobody is in two debt schemes at once. */
@Law(
    article = "Faillissementswet art. 285 en 288",
    rule =
        "Somebody is in one debt scheme at a time, amicable or statutory: the statutory one follows"
            + " where the amicable one failed.",
    certainty = Certainty.NOT_VERIFIED)
public final class OneScheme {
  private OneScheme() {}

  /** Whether an arrangement settles the debts; counselling and stabilisation go beside it. */
  public static boolean isScheme(Arrangement arrangement) {
    return switch (arrangement) {
      case AMICABLE, STATUTORY -> true;
      case COUNSELLING, STABILISATION -> false;
    };
  }

  /**
   * @param others the days of the schemes that the resident is or was in
   */
  public static boolean allows(Arrangement arrangement, Period asked, Collection<Period> others) {
    return !isScheme(arrangement) || others.stream().noneMatch(asked::overlaps);
  }
}
