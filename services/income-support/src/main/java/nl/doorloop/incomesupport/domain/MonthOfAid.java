package nl.doorloop.incomesupport.domain;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.Course.Income;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.law.BrokenMonth;
import nl.doorloop.incomesupport.domain.law.BufferBudget;
import nl.doorloop.incomesupport.domain.law.Disregard;
import nl.doorloop.incomesupport.domain.law.SetOff;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The aid of one month, and what other incomes already took of it.
 *
 * @param amount before set-off, as it is at the end of the month, of its days with a right; empty
 *     where it is not known
 * @param taken by the incomes of other months
 * @param earned in the month itself
 * @param buffered in the calendar year, for other months
 */
record MonthOfAid(
    YearMonth month, Optional<Money> amount, Money taken, Money earned, Money buffered) {
  private interface Part {
    @Nullable Money of(IncomeRecorded income);
  }

  /**
   * What is recorded of an income: the part that does not count, and what it is set off against.
   */
  static IncomeRecorded recorded(RecordIncome income, Terms terms) {
    var disregard =
        Disregard.of(income.disregard(), income.month(), income.amount(), income.parameters());
    var aid = of(income.setOffIn(), income, terms);
    boolean later = income.setOffIn().isAfter(income.month());
    var setOff =
        SetOff.of(
            income.amount(),
            disregard.amount(),
            (later ? aid.paid(terms.course()) : aid.left()).orElse(null));
    return new IncomeRecorded(
        terms.residentId(),
        income.provisionId(),
        terms.scheme(),
        income.month(),
        income.amount(),
        disregard.ground(),
        disregard.amount(),
        setOff,
        income.setOffIn(),
        later ? aid.buffer(setOff, terms.municipality(), income.parameters()) : null);
  }

  private static MonthOfAid of(YearMonth month, RecordIncome income, Terms terms) {
    return new MonthOfAid(
        month,
        terms
            .course()
            .amountOn(month.atEndOfMonth())
            .map(whole -> BrokenMonth.of(whole, month, terms.from(), terms.to())),
        sum(others(income, terms).filter(r -> month.equals(r.setOffIn())), r -> r.setOff()),
        sum(others(income, terms).filter(r -> month.equals(r.month())), r -> r.amount()),
        sum(
            Stream.concat(others(income, terms), elsewhere(income))
                .filter(r -> isSetOffIn(month.getYear(), r)),
            r -> r.bufferBudget()));
  }

  /** Of other entitlements of the same person, who has one budget a year. */
  private static Stream<IncomeRecorded> elsewhere(RecordIncome income) {
    return income.others().stream()
        .flatMap(one -> one.course().incomes().values().stream())
        .map(Income::recorded);
  }

  private static Stream<IncomeRecorded> others(RecordIncome income, Terms terms) {
    return terms.course().incomes().values().stream()
        .map(Income::recorded)
        .filter(r -> !r.month().equals(income.month()));
  }

  private static boolean isSetOffIn(int year, IncomeRecorded recorded) {
    return recorded.setOffIn() != null && recorded.setOffIn().getYear() == year;
  }

  private static Money sum(Stream<IncomeRecorded> incomes, Part part) {
    return new Money(incomes.mapToLong(income -> cents(part.of(income))).sum());
  }

  private static long cents(@Nullable Money amount) {
    return amount == null ? 0 : amount.cents();
  }

  private Optional<Money> left() {
    return amount.map(all -> new Money(Math.max(0, all.cents() - taken.cents())));
  }

  /** Of the aid of its own month income takes its part first; later only what is paid is left. */
  private Optional<Money> paid(Course course) {
    return left().map(aid -> course.afterReductions(aid, month));
  }

  /** Absent where nothing is added. */
  private @Nullable Money buffer(Money setOff, Municipality municipality, Parameters parameters) {
    long without = taken.cents() + setOff.cents() - earned.cents();
    var due =
        BufferBudget.due(
            BufferBudget.aYear(month, municipality, parameters),
            new Money(Math.max(0, without)),
            buffered);
    return amount.isEmpty() || due.cents() == 0 ? null : due;
  }
}
