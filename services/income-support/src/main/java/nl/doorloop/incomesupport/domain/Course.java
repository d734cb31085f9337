package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.law.ReducedAid;
import nl.doorloop.incomesupport.domain.law.ReducedAid.Part;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.incomesupport.CourseEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the amount in the course of an entitlement.
 *
 * @param amounts a month, before set-off, each from its day on; empty where none is known
 * @param nilSince since when there is nothing to pay, while that is so
 * @param nilUntil the first day after the last nil period; the first day where there was none
 * @param incomes by the month in which they came in
 * @param happened what left the right as it is, as recorded
 */
public record Course(
    Map<LocalDate, Money> amounts,
    @Nullable LocalDate nilSince,
    LocalDate nilUntil,
    List<Reduction> reductions,
    Map<YearMonth, Income> incomes,
    List<CourseEvent> happened) {
  /** The income of a month, with the event that first recorded one for it. */
  public record Income(EventId id, IncomeRecorded recorded) {}

  /**
   * @param to the first day without it, as that stands now
   */
  public record Reduction(ReductionImposed imposed, LocalDate to) {
    /** What it takes, month by month where it is spread. */
    Stream<Part> parts() {
      var from = imposed.from();
      var spread = imposed.spread();
      return spread == null
          ? Stream.of(new Part(from, to, imposed.percentage()))
          : IntStream.range(0, spread.size())
              .mapToObj(i -> part(from.plusMonths(i), from.plusMonths(i + 1), spread.get(i)));
    }

    private Part part(LocalDate first, LocalDate end, Percentage percentage) {
      return new Part(first, end.isBefore(to) ? end : to, percentage);
    }
  }

  public Course {
    amounts = Map.copyOf(amounts);
    reductions = List.copyOf(reductions);
    incomes = Map.copyOf(incomes);
    happened = List.copyOf(happened);
  }

  static Course from(LocalDate day, @Nullable Money amount) {
    return new Course(
        amount == null ? Map.of() : Map.of(day, amount), null, day, List.of(), Map.of(), List.of());
  }

  /** The amount on a day; empty where it is not known. */
  Optional<Money> amountOn(LocalDate day) {
    return Optional.ofNullable(new TreeMap<>(amounts).floorEntry(day)).map(Map.Entry::getValue);
  }

  /** From its day on the new amount holds, also in the place of what was revised later on. */
  Course revised(EntitlementRevised revision) {
    var more = new TreeMap<>(new TreeMap<>(amounts).headMap(revision.from()));
    more.put(revision.from(), revision.monthlyAmount());
    return new Course(more, nilSince, nilUntil, reductions, incomes, happened);
  }

  Course nilFrom(LocalDate day) {
    return new Course(amounts, day, nilUntil, reductions, incomes, happened);
  }

  Course paidFrom(LocalDate day) {
    return new Course(amounts, null, day, reductions, incomes, happened);
  }

  Course reduced(ReductionImposed imposed) {
    var more = new ArrayList<>(reductions);
    more.add(new Reduction(imposed, imposed.to()));
    return new Course(amounts, nilSince, nilUntil, more, incomes, happened);
  }

  Course reducedUntil(ReductionId id, LocalDate to) {
    UnaryOperator<Reduction> end =
        reduction ->
            reduction.imposed().reductionId().equals(id)
                ? new Reduction(reduction.imposed(), to)
                : reduction;
    return new Course(
        amounts, nilSince, nilUntil, reductions.stream().map(end).toList(), incomes, happened);
  }

  Course withIncome(EventId id, IncomeRecorded income) {
    var more = new HashMap<>(incomes);
    more.put(income.month(), new Income(id, income));
    return new Course(amounts, nilSince, nilUntil, reductions, more, happened);
  }

  Course with(CourseEvent event) {
    var more = new ArrayList<>(happened);
    more.add(event);
    return new Course(amounts, nilSince, nilUntil, reductions, incomes, more);
  }

  /** What is left of the aid of a month after the reductions. */
  Money afterReductions(Money aid, YearMonth month) {
    return ReducedAid.of(aid, month, reductions.stream().flatMap(Reduction::parts).toList());
  }

  Optional<Reduction> reduction(ReductionId id) {
    return reductions.stream().filter(r -> r.imposed().reductionId().equals(id)).findFirst();
  }
}
