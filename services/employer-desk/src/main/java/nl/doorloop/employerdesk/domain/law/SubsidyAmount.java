package nl.doorloop.employerdesk.domain.law;

import static nl.doorloop.language.law.Law.Certainty.NOT_VERIFIED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.law.Law;

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
   * The amounts that count from a day on.
   *
   * @param minimumWage a month, for a week of 36 hours
   * @param holidayAllowance of the minimum wage
   * @param employerCharges of the subsidised wage with its holiday allowance
   */
  public record Parameters(
      LocalDate from, Money minimumWage, Percentage holidayAllowance, Percentage employerCharges) {}

  /** The employer's charges that the regulation of 2021 gives; today's are to be looked up. */
  @Law(
      article = "Regeling loonkostensubsidie Participatiewet 2021 art. 1",
      rule = "The employer's charges are 23.5 percent.",
      certainty = NOT_VERIFIED)
  public static final Percentage CHARGES_OF_2021 = Percentage.of("23.5");

  /** The parameters that hold on a day: those of the last 1 January on or before it. */
  public static Optional<Parameters> on(LocalDate day, List<Parameters> dated) {
    var fixed = day.withDayOfYear(1);
    return dated.stream()
        .filter(parameters -> !parameters.from().isAfter(fixed))
        .max(Comparator.comparing(Parameters::from));
  }

  /** A month's subsidy, rounded to cents. */
  public static Money aMonth(Percentage subsidy, Hours hours, Parameters parameters) {
    var cents =
        BigDecimal.valueOf(parameters.minimumWage().cents())
            .multiply(increase(parameters.holidayAllowance()))
            .multiply(subsidy.value().divide(WHOLE))
            .multiply(increase(parameters.employerCharges()))
            .multiply(hours.perWeek())
            .divide(FULL_WEEK, 0, RoundingMode.HALF_UP);
    return new Money(cents.longValueExact());
  }

  private static BigDecimal increase(Percentage by) {
    return BigDecimal.ONE.add(by.value().divide(WHOLE));
  }
}
