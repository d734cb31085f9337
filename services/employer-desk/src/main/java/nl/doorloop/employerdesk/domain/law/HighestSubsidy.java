package nl.doorloop.employerdesk.domain.law;

import java.math.BigDecimal;
import java.util.Optional;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.law.Law;

/** How high a wage cost subsidy may be. */
@Law(
    article = "Participatiewet art. 10d lid 4",
    rule =
        "A wage cost subsidy is what the wage value leaves of the statutory minimum wage with"
            + " holiday allowance, and at most 70 percent of it.")
public final class HighestSubsidy {
  private static final BigDecimal PERCENT = BigDecimal.valueOf(70);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private HighestSubsidy() {}

  public static boolean allows(Percentage subsidy) {
    return subsidy.value().compareTo(PERCENT) <= 0;
  }

  /** The percentage that follows a wage value; empty where that is the whole minimum wage. */
  public static Optional<Percentage> forWageValue(Percentage wageValue) {
    var rest = WHOLE.subtract(wageValue.value());
    return rest.signum() == 0 ? Optional.empty() : Optional.of(new Percentage(rest.min(PERCENT)));
  }
}
