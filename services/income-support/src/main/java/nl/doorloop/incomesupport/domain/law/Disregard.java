package nl.doorloop.incomesupport.domain.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.parameters.Parameters;

/**
 * The part of the earnings of a month that is not set off, and why it is that part.
 *
 * @param ground {@code UNKNOWN_PERIOD} where the amounts of that month are not known
 */
public record Disregard(DisregardGround ground, Money amount) {
  private static final Money NOTHING = new Money(0);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is disregarded of earnings, rounded to the cent. */
  public static Disregard of(
      DisregardGround ground, YearMonth month, Money earnings, Parameters parameters) {
    if (ground == DisregardGround.NONE) {
      return new Disregard(ground, NOTHING);
    }
    return DisregardParameters.in(month, ground, parameters)
        .map(
            line -> {
              long share =
                  BigDecimal.valueOf(earnings.cents())
                      .multiply(line.percentage().value())
                      .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                      .longValueExact();
              return new Disregard(
                  ground,
                  new Money(
                      line.highest() == null ? share : Math.min(share, line.highest().cents())));
            })
        .orElseGet(() -> new Disregard(DisregardGround.UNKNOWN_PERIOD, NOTHING));
  }

  @Law(
      article = "Participatiewet art. 31 lid 5",
      rule =
          "Of somebody under 27 no earnings are disregarded under the first disregard or that of a"
              + " single parent; nor under that of the pensionable age, which they have not reached.")
  public static boolean isForUnder27(DisregardGround ground) {
    return switch (ground) {
      case EARNINGS, PENSION_AGE, SINGLE_PARENT -> false;
      case NONE,
          MEDICALLY_LIMITED,
          SUBSIDISED_JOB,
          SUBSIDISED_JOB_PROLONGED,
          UNIFORM,
          UNIFORM_PROLONGED,
          UNIFORM_ANEW,
          UNKNOWN_PERIOD ->
          true;
    };
  }
}
