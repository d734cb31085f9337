package nl.doorloop.incomesupport.domain.law;

import java.time.YearMonth;
import nl.doorloop.language.Money;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/** What the aid of a month is lowered by. */
public final class SetOff {
  @Law(
      article = "Participatiewet art. 58 lid 4",
      rule = "Means are set off against the aid of the six months after they came in.")
  private static final int MONTHS_LATER = 6;

  private SetOff() {}

  /**
   * Income less what is disregarded, and no more than there is aid.
   *
   * @param aid what is left of the aid of the month; absent where that is not known
   */
  @Law(
      article = "Participatiewet art. 19 lid 2",
      rule = "The aid is the norm less the income of the month; it is never less than nothing.")
  public static Money of(Money income, Money disregarded, @Nullable Money aid) {
    long counts = Math.max(0, income.cents() - disregarded.cents());
    return new Money(aid == null ? counts : Math.min(counts, aid.cents()));
  }

  /** Whether income of a month may lower the aid of another. */
  public static boolean isInTime(YearMonth received, YearMonth setOffIn) {
    return !setOffIn.isBefore(received) && !setOffIn.isAfter(received.plusMonths(MONTHS_LATER));
  }
}
