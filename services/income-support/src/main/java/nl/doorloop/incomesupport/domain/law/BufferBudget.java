package nl.doorloop.incomesupport.domain.law;

import java.time.YearMonth;
import nl.doorloop.language.Money;
import nl.doorloop.language.law.Law;

/** What is added where a set-off leaves somebody with less than the norm. */
@Law(
    article = "Participatiewet art. 34b (vanaf 1 januari 2027)",
    rule =
        "From 2027 on, what a set-off brings below the norm is made up for, at most EUR 1000 a"
            + " calendar year.")
public final class BufferBudget {
  private static final YearMonth FIRST_MONTH = YearMonth.of(2027, 1);
  private static final Money A_YEAR = Money.of("1000.00");

  private BufferBudget() {}

  /**
   * @param shortfall how much less than the norm is left in the month
   * @param used what was added before in the same calendar year
   */
  public static Money due(YearMonth month, Money shortfall, Money used) {
    return month.isBefore(FIRST_MONTH)
        ? new Money(0)
        : new Money(Math.min(shortfall.cents(), Math.max(0, A_YEAR.cents() - used.cents())));
  }
}
