package nl.doorloop.incomesupport.domain.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;

/**
 * A reduction for a uniform duty that is not taken at once. The month of imposition is read as the
 * one that begins on the first day of the reduction.
 */
public final class SpreadReduction {
  private static final int MOST_MONTHS = 3;
  private static final BigDecimal THIRDS = BigDecimal.valueOf(3);

  private SpreadReduction() {}

  @Law(
      article = "Participatiewet art. 18 lid 5, tweede zin",
      rule = "A reduction for a uniform duty is spread only where the ordinance says so.")
  public static boolean isAllowed(
      LocalDate from, Municipality municipality, Parameters parameters) {
    return parameters.isOn(from, ParameterName.REDUCTION_SPREAD, municipality);
  }

  /**
   * @param percentage of the aid that it takes in each month, where it is not spread
   * @param months how long it lasts then
   * @param spread of the aid, month by month
   */
  @Law(
      article = "Participatiewet art. 18 lid 5, tweede zin",
      rule =
          "A reduction is spread over the month of imposition and the two after it at most, a third"
              + " of it at least in the first.")
  public static boolean isSpread(Percentage percentage, int months, List<Percentage> spread) {
    var all = percentage.value().multiply(BigDecimal.valueOf(months));
    return !spread.isEmpty()
        && spread.size() <= MOST_MONTHS
        && spread.stream()
                .map(Percentage::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(all)
            == 0
        && spread.getFirst().value().multiply(THIRDS).compareTo(all) >= 0;
  }
}
