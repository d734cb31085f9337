package nl.doorloop.employerdesk.domain.law;

import java.util.Collection;
import nl.doorloop.language.Period;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/**
 * One subsidy of the wage costs of one job. That two placements of one person with one employer are
 * one job was not verified.
 */
@Law(
    article = "Participatiewet art. 10d lid 9",
    rule =
        "Beside a wage cost subsidy there is no other subsidy of the wage costs of the same job; two"
            + " placements of one person with one employer count as one.",
    certainty = Certainty.NOT_VERIFIED)
public final class OneSubsidyAJob {
  private OneSubsidyAJob() {}

  /**
   * @param others the subsidies that the employer has or had for the same person on other
   *     placements
   */
  public static boolean allows(Period subsidy, Collection<Period> others) {
    return others.stream().noneMatch(subsidy::overlaps);
  }
}
