package nl.doorloop.incomesupport.domain.law;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.doorloop.language.Money;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/** The aid of a month in which it begins or ends. */
@Law(
    article = "Participatiewet art. 45 lid 3",
    rule = "The aid of a month is fixed over the part of it in which there is a right to it.")
public final class BrokenMonth {
  private BrokenMonth() {}

  /**
   * The share of the days, rounded to the cent.
   *
   * @param to the first day without aid; absent where that is not known
   */
  public static Money of(
      Money wholeMonth, YearMonth month, LocalDate from, @Nullable LocalDate to) {
    var first = month.atDay(1);
    var end = month.plusMonths(1).atDay(1);
    var begins = from.isAfter(first) ? from : first;
    var ends = to != null && to.isBefore(end) ? to : end;
    long days = Math.max(0, DAYS.between(begins, ends));
    return new Money(
        BigDecimal.valueOf(wholeMonth.cents())
            .multiply(BigDecimal.valueOf(days))
            .divide(BigDecimal.valueOf(month.lengthOfMonth()), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
