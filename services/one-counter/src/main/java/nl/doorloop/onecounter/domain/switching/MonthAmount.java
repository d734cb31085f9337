package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.language.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * An amount as it was recorded; none is worked out here.
 *
 * @param amount in euro: of {@link Kind#INCOME_SUPPORT} and {@link Kind#WAGE} for a whole month
 * @param provisionId absent of an advance, which is paid on an application
 * @param from the first day of the month on which it holds; of those two only
 * @param to the first day after the last one on which it holds
 */
public record MonthAmount(
    Kind kind,
    Money amount,
    @Nullable ProvisionId provisionId,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** What it is of. */
  public enum Kind {
    /** The monthly amount of an entitlement; 0 while nothing is to be paid. */
    INCOME_SUPPORT,
    /** The wage that was agreed, before tax, from the day on which it is first paid. */
    WAGE,
    /** Income that came in over the month. */
    INCOME,
    /** The part of it that does not count. */
    DISREGARDED,
    /** What the aid of the month is lowered by. */
    SET_OFF,
    /** What is added because a set-off leaves too little. */
    BUFFER_BUDGET,
    /** An advance that was paid in the month. */
    ADVANCE
  }
}
