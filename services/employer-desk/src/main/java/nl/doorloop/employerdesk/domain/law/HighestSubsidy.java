package nl.doorloop.employerdesk.domain.law;

import java.math.BigDecimal;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.law.Law;

/** How high a wage cost subsidy may be. */
@Law(
    article = "Participatiewet art. 10d lid 4",
    rule =
        "A wage cost subsidy is at most 70 percent of the statutory minimum wage with holiday"
            + " allowance.")
public final class HighestSubsidy {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(70);

  private HighestSubsidy() {}

  public static boolean allows(Percentage subsidy) {
    return subsidy.value().compareTo(PERCENT) <= 0;
  }
}
