package nl.doorloop.incomesupport.domain.law;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.law.Law;

/** What reductions leave of the aid of a month. */
@Law(
    article = "Participatiewet art. 18 lid 2 en 5",
    rule =
        "A reduction takes its percentage of the aid; of a month in which it begins or ends the share"
            + " of its days.")
public final class ReducedAid {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ReducedAid() {}

  /**
   * Some days with one percentage.
   *
   * @param to the first day after them; not after {@code from} where there are none
   */
  public record Part(LocalDate from, LocalDate to, Percentage percentage) {}

  /**
   * @param aid of the month after set-off of its own income
   * @param parts that do not lie over each other
   */
  public static Money of(Money aid, YearMonth month, Collection<Part> parts) {
    var taken =
        parts.stream()
            .map(part -> part.percentage().value().multiply(BigDecimal.valueOf(days(part, month))))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(BigDecimal.valueOf(aid.cents()))
            .divide(
                HUNDRED.multiply(BigDecimal.valueOf(month.lengthOfMonth())),
                0,
                RoundingMode.HALF_UP);
    return new Money(aid.cents() - taken.longValueExact());
  }

  private static long days(Part part, YearMonth month) {
    var first = month.atDay(1);
    var end = month.plusMonths(1).atDay(1);
    var from = part.from().isAfter(first) ? part.from() : first;
    var to = part.to().isBefore(end) ? part.to() : end;
    return Math.max(0, DAYS.between(from, to));
  }
}
