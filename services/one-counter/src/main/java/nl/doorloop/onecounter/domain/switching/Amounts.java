package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.doorloop.language.Money;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.onecounter.domain.IncomeCover;
import nl.doorloop.onecounter.domain.switching.MonthAmount.Kind;
import org.jspecify.annotations.Nullable;

/** The amounts that were recorded, by month. Nothing is added up, shared out or estimated. */
final class Amounts {
  private static final Money NOTHING = new Money(0);

  private final List<IncomeCover> covers;
  private final Map<ProvisionId, TreeMap<LocalDate, Optional<Money>>> monthly = new HashMap<>();
  private final Map<ProvisionId, TreeMap<LocalDate, Boolean>> nil = new HashMap<>();
  private final Map<IncomeOf, IncomeRecorded> incomes = new HashMap<>();
  private final List<AdvancePaid> advances = new ArrayList<>();

  /** Of what is recorded twice about one month the later counts. */
  private record IncomeOf(ProvisionId provision, YearMonth month) {}

  /**
   * @param events as recorded, those that count and that the caller may see
   * @param covers of provisions that the caller may see
   */
  Amounts(Collection<ResidentEvent> events, List<IncomeCover> covers) {
    this.covers = List.copyOf(covers);
    for (var event : events) {
      switch (event) {
        case EntitlementGranted e -> amount(e.provisionId(), e.from(), e.monthlyAmount());
        case EntitlementTakenOver e -> amount(e.provisionId(), e.from(), e.monthlyAmount());
        case EntitlementRevised e -> revised(e);
        case NilPeriodStarted e -> nil(e.provisionId(), e.from(), true);
        case NilPeriodEnded e -> nil(e.provisionId(), e.from(), false);
        case IncomeRecorded e -> incomes.put(new IncomeOf(e.provisionId(), e.month()), e);
        case AdvancePaid e -> advances.add(e);
        case PlacementStarted e ->
            wage(e.provisionId(), e.from(), e.firstPayDate(), e.monthlyWage());
        case EmploymentStarted e ->
            wage(e.provisionId(), e.from(), e.firstPayDate(), e.monthlyWage());
        default -> {
          // Nothing else has an amount that somebody lives on.
        }
      }
    }
  }

  /** From the day on which it is paid for the first time. */
  private void wage(
      ProvisionId id, LocalDate from, @Nullable LocalDate firstPayDate, @Nullable Money wage) {
    if (wage != null) {
      amount(id, firstPayDate == null ? from : firstPayDate, wage);
    }
  }

  private void amount(ProvisionId id, LocalDate from, @Nullable Money amount) {
    monthly.computeIfAbsent(id, _ -> new TreeMap<>()).put(from, Optional.ofNullable(amount));
  }

  /** From its day on, whatever was set for a later one before. */
  private void revised(EntitlementRevised e) {
    amount(e.provisionId(), e.from(), e.monthlyAmount());
    var later = monthly.get(e.provisionId());
    if (later != null) {
      later.tailMap(e.from(), false).clear();
    }
  }

  private void nil(ProvisionId id, LocalDate from, boolean begins) {
    nil.computeIfAbsent(id, _ -> new TreeMap<>()).put(from, begins);
  }

  List<MonthAmount> in(YearMonth month) {
    List<MonthAmount> amounts = new ArrayList<>();
    covers.forEach(cover -> amounts.addAll(aid(cover, month)));
    incomes.values().stream()
        .sorted(
            (a, b) ->
                a.month().equals(b.month())
                    ? a.provisionId().compareTo(b.provisionId())
                    : a.month().compareTo(b.month()))
        .forEach(income -> amounts.addAll(income(income, month)));
    advances.stream()
        .filter(advance -> YearMonth.from(advance.on()).equals(month))
        .map(advance -> new MonthAmount(Kind.ADVANCE, advance.amount(), null, null, null))
        .forEach(amounts::add);
    return amounts;
  }

  /** The days of the month on which it covers, each with the amount that holds then. */
  private List<MonthAmount> aid(IncomeCover cover, YearMonth month) {
    var known = monthly.get(cover.provision().provisionId());
    List<MonthAmount> amounts = new ArrayList<>();
    if (known == null) {
      return amounts;
    }
    var end = month.plusMonths(1).atDay(1);
    var from = month.atDay(1).isAfter(cover.from()) ? month.atDay(1) : cover.from();
    var to = cover.to() == null || cover.to().isAfter(end) ? end : cover.to();
    for (var day = from; day.isBefore(to); ) {
      var next = next(cover.provision().provisionId(), known, day, to);
      var amount = amount(cover.provision().provisionId(), known, day);
      if (amount.isPresent()) {
        amounts.add(
            new MonthAmount(
                cover.kind() == IncomeCover.Kind.CONTRACT ? Kind.WAGE : Kind.INCOME_SUPPORT,
                amount.get(),
                cover.provision().provisionId(),
                day,
                next));
      }
      day = next;
    }
    return amounts;
  }

  private Optional<Money> amount(
      ProvisionId id, TreeMap<LocalDate, Optional<Money>> known, LocalDate day) {
    var nothing = nil.getOrDefault(id, new TreeMap<>()).floorEntry(day);
    if (nothing != null && nothing.getValue()) {
      return Optional.of(NOTHING);
    }
    var entry = known.floorEntry(day);
    return entry == null ? Optional.empty() : entry.getValue();
  }

  private LocalDate next(
      ProvisionId id, TreeMap<LocalDate, Optional<Money>> known, LocalDate day, LocalDate to) {
    return Stream.of(known.higherKey(day), nil.getOrDefault(id, new TreeMap<>()).higherKey(day))
        .flatMap(Stream::ofNullable)
        .filter(later -> later.isBefore(to))
        .min(LocalDate::compareTo)
        .orElse(to);
  }

  private static List<MonthAmount> income(IncomeRecorded income, YearMonth month) {
    List<MonthAmount> amounts = new ArrayList<>();
    if (income.month().equals(month)) {
      add(amounts, Kind.INCOME, income.amount(), income);
      add(amounts, Kind.DISREGARDED, income.disregarded(), income);
    }
    if (month.equals(income.setOffIn())) {
      add(amounts, Kind.SET_OFF, income.setOff(), income);
      add(amounts, Kind.BUFFER_BUDGET, income.bufferBudget(), income);
    }
    return amounts;
  }

  private static void add(
      List<MonthAmount> amounts, Kind kind, @Nullable Money amount, IncomeRecorded of) {
    if (amount != null) {
      amounts.add(new MonthAmount(kind, amount, of.provisionId(), null, null));
    }
  }
}
