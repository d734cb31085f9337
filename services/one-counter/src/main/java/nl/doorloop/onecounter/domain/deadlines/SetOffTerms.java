package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.SET_OFF;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Until when income that was not set off in its own month is set off against later aid. It is
 * settled by the month in which all of it is.
 */
final class SetOffTerms {
  private static final int MONTHS = 6;

  private final Deadlines deadlines;
  private final Map<ProvisionId, Set<Income>> later = new HashMap<>();

  SetOffTerms(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Of one entitlement and one month; the last that was recorded of it counts. */
  private record Income(ProvisionId id, YearMonth month) {}

  void take(Fact fact, IncomeRecorded income) {
    var in = income.setOffIn();
    if (in == null || !in.isAfter(income.month()) || income.legalFramework() != LegalFramework.PW) {
      return;
    }
    var about = new Income(income.provisionId(), income.month());
    later.computeIfAbsent(income.provisionId(), _ -> new HashSet<>()).add(about);
    var received = income.month().atEndOfMonth();
    deadlines.begin(
        fact, SET_OFF, about, received, income.month().plusMonths(MONTHS).atEndOfMonth());
    if (cents(income.setOff()) >= income.amount().cents() - cents(income.disregarded())) {
      deadlines.settle(SET_OFF, about, in.atDay(1));
    }
  }

  void ended(ProvisionId id, LocalDate on) {
    for (var about : later.getOrDefault(id, Set.of())) {
      deadlines.settleBy(SET_OFF, about, on);
    }
  }

  private static long cents(@Nullable Money amount) {
    return amount == null ? 0 : amount.cents();
  }
}
