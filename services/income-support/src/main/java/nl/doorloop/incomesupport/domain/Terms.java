package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Money;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about an entitlement need to know of it.
 *
 * @param first the event that it began with
 * @param row the row that it was taken over from; absent where it was granted here
 * @param to the first day without it, where its end is known
 * @param terminated its end was decided here, and not only known from the start
 * @param unchangedSince the day of the last suspension or resumption; the first day where there was
 *     none
 */
public record Terms(
    EventId first,
    @Nullable EntitlementTakenOver row,
    ResidentId residentId,
    Scheme scheme,
    LocalDate from,
    @Nullable LocalDate to,
    boolean terminated,
    LocalDate unchangedSince,
    Map<YearMonth, Income> incomes) {
  /** An amount, with the event that first recorded one for its month. */
  public record Income(EventId id, Money amount) {}

  public Terms {
    incomes = Map.copyOf(incomes);
  }

  static Terms of(EventId id, EntitlementGranted granted) {
    return new Terms(
        id,
        null,
        granted.residentId(),
        granted.scheme(),
        granted.from(),
        granted.to(),
        false,
        granted.from(),
        Map.of());
  }

  static Terms of(EventId id, EntitlementTakenOver row) {
    return new Terms(
        id, row, row.residentId(), row.scheme(), row.from(), row.to(), false, row.from(), Map.of());
  }

  Terms changedOn(LocalDate day) {
    return new Terms(first, row, residentId, scheme, from, to, terminated, day, incomes);
  }

  Terms terminatedOn(LocalDate end) {
    return new Terms(first, row, residentId, scheme, from, end, true, unchangedSince, incomes);
  }

  Terms withIncome(EventId id, IncomeRecorded income) {
    var more = new HashMap<>(incomes);
    more.put(income.month(), new Income(id, income.amount()));
    return new Terms(first, row, residentId, scheme, from, to, terminated, unchangedSince, more);
  }

  boolean endedBy(LocalDate day) {
    return to != null && !day.isBefore(to);
  }

  boolean inForceIn(YearMonth month) {
    return !from.isAfter(month.atEndOfMonth()) && !endedBy(month.atDay(1));
  }
}
