package nl.doorloop.employerdesk.domain.law;

import java.math.BigDecimal;
import nl.doorloop.language.Percentage;

/**
 * How high a wage cost subsidy may be: at most 70 percent of the statutory minimum wage with
 * holiday allowance (Participatiewet art. 10d(4), text valid on 2026-01-01).
 */
public final class HighestSubsidy {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(70);

  private HighestSubsidy() {}

  public static boolean allows(Percentage subsidy) {
    return subsidy.value().compareTo(PERCENT) <= 0;
  }
}
