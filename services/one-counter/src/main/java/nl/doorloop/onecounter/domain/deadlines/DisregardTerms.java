package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.EARNINGS_DISREGARD;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.SINGLE_PARENT_DISREGARD;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.SUBSIDISED_JOB_DISREGARD;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.UNIFORM_DISREGARD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.onecounter.domain.Fact;

/** Until when a part of the earnings beside an entitlement does not count. */
final class DisregardTerms {
  private static final int MONTHS_OF_EARNINGS = 6;
  private static final int MONTHS_OF_SINGLE_PARENT = 30;
  private static final int MONTHS_OF_A_YEAR = 12;

  private final Deadlines deadlines;
  private final Map<LegalTerm, TreeSet<YearMonth>> disregarded = new EnumMap<>(LegalTerm.class);

  DisregardTerms(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  void take(Fact fact, IncomeRecorded income) {
    var ground = income.disregardGround();
    if (ground == null) {
      return;
    }
    switch (ground) {
      case EARNINGS -> earnings(fact, income);
      case SINGLE_PARENT -> period(fact, income, SINGLE_PARENT_DISREGARD, MONTHS_OF_SINGLE_PARENT);
      case SUBSIDISED_JOB -> period(fact, income, SUBSIDISED_JOB_DISREGARD, MONTHS_OF_A_YEAR);
      case UNIFORM, UNIFORM_ANEW -> period(fact, income, UNIFORM_DISREGARD, MONTHS_OF_A_YEAR);
      case NONE,
          PENSION_AGE,
          MEDICALLY_LIMITED,
          SUBSIDISED_JOB_PROLONGED,
          UNIFORM_PROLONGED,
          UNKNOWN_PERIOD -> {}
    }
  }

  /** The six months need not be consecutive: the last day is that of going on without a break. */
  private void earnings(Fact fact, IncomeRecorded income) {
    var id = income.provisionId();
    var months = months(income, EARNINGS_DISREGARD);
    var last = months.getLast().plusMonths(Math.max(0, MONTHS_OF_EARNINGS - months.size()));
    begin(fact, EARNINGS_DISREGARD, id, months.getFirst(), last);
    if (months.size() >= MONTHS_OF_EARNINGS) {
      deadlines.settle(EARNINGS_DISREGARD, id, last.plusMonths(1).atDay(1));
    }
  }

  /** What lies after a period belongs to the next; the last one counts. */
  private void period(Fact fact, IncomeRecorded income, LegalTerm term, int length) {
    var months = months(income, term);
    var first = months.getFirst();
    for (var month : months) {
      first = month.isBefore(first.plusMonths(length)) ? first : month;
    }
    begin(fact, term, income.provisionId(), first, first.plusMonths(length - 1));
  }

  /** They count for the person, whatever entitlement they fell in. */
  private TreeSet<YearMonth> months(IncomeRecorded income, LegalTerm term) {
    var months = disregarded.computeIfAbsent(term, _ -> new TreeSet<>());
    months.add(income.month());
    return months;
  }

  private void begin(Fact fact, LegalTerm term, ProvisionId id, YearMonth first, YearMonth last) {
    deadlines.begin(fact, term, id, first.atDay(1).minusDays(1), last.atEndOfMonth());
  }

  void ended(ProvisionId id, LocalDate on) {
    for (var term :
        List.of(
            EARNINGS_DISREGARD,
            SINGLE_PARENT_DISREGARD,
            SUBSIDISED_JOB_DISREGARD,
            UNIFORM_DISREGARD)) {
      deadlines.settleBy(term, id, on);
    }
  }
}
