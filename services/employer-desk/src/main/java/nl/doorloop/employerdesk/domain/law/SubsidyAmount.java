package nl.doorloop.employerdesk.domain.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;

/** What a wage cost subsidy amounts to in a month. */
@Law(
    article = "Participatiewet art. 10d lid 4, 5 en 7",
    rule =
        "The percentage of the minimum wage with holiday allowance, plus the employer's charges, in"
            + " proportion to a week of 36 hours; again on each 1 January with that day's wage.")
public final class SubsidyAmount {
  private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(36);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private SubsidyAmount() {}

  /**
   * The amounts that count.
   *
   * @param minimumWage a month, for a week of 36 hours
   * @param holidayAllowance of the minimum wage
   * @param employerCharges of the subsidised wage with its holiday allowance
   */
  public record Rates(Money minimumWage, Percentage holidayAllowance, Percentage employerCharges) {}

  /** Those that hold on a day: of the last 1 January on or before it; empty where one is unset. */
  public static Optional<Rates> on(LocalDate day, Parameters parameters) {
    var fixed = day.withDayOfYear(1);
    return parameters
        .money(fixed, ParameterName.MINIMUM_WAGE_MONTH)
        .flatMap(
            wage ->
                parameters
                    .percentage(fixed, ParameterName.HOLIDAY_ALLOWANCE)
                    .flatMap(
                        allowance ->
                            parameters
                                .percentage(fixed, ParameterName.EMPLOYER_CHARGES)
                                .map(charges -> new Rates(wage, allowance, charges))));
  }

  /** A month's subsidy, rounded to cents. */
  public static Money aMonth(Percentage subsidy, Hours hours, Rates rates) {
    var cents =
        BigDecimal.valueOf(rates.minimumWage().cents())
            .multiply(increase(rates.holidayAllowance()))
            .multiply(subsidy.value().divide(WHOLE))
            .multiply(increase(rates.employerCharges()))
            .multiply(hours.perWeek())
            .divide(FULL_WEEK, 0, RoundingMode.HALF_UP);
    return new Money(cents.longValueExact());
  }

  private static BigDecimal increase(Percentage by) {
    return BigDecimal.ONE.add(by.value().divide(WHOLE));
  }
}
