package nl.doorloop.incomesupport.domain.law;

import java.time.YearMonth;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;

/** What is added where a set-off leaves somebody with less than the norm. */
@Law(
    article = "Participatiewet art. 34b (vanaf 1 januari 2027)",
    rule =
        "From 2027 on, or earlier where the council chose so, what a set-off brings below the norm"
            + " is made up for, at most EUR 1000 a calendar year.")
public final class BufferBudget {
  private static final Money NOTHING = new Money(0);

  private BufferBudget() {}

  /** The most of a calendar year; nothing where it is not given in that month. */
  public static Money aYear(YearMonth month, Municipality municipality, Parameters parameters) {
    var day = month.atDay(1);
    return parameters.isOn(day, ParameterName.BUFFER_BUDGET, municipality)
        ? parameters.money(day, ParameterName.BUFFER_BUDGET_A_YEAR).orElse(NOTHING)
        : NOTHING;
  }

  /**
   * @param shortfall how much less than the norm is left in the month
   * @param used what was added before in the same calendar year
   */
  public static Money due(Money aYear, Money shortfall, Money used) {
    return new Money(Math.min(shortfall.cents(), Math.max(0, aYear.cents() - used.cents())));
  }
}
