package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.CourseEvent.HolidayAllowancePaid;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.terms.LegalCalendar;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/**
 * When the holiday allowance is due (Participatiewet art. 45(1)). When general assistance ends it
 * is due within three months after that month. The payment of each June is followed only once a
 * payment was recorded here: what another system paid is not known.
 */
final class HolidayAllowanceTerms {
  private static final int MONTHS = 3;

  private @Nullable Fact ended;
  private @Nullable LocalDate to;
  private @Nullable LocalDate withdrawnFrom;
  private final List<Paid> payments = new ArrayList<>();

  private record Paid(Fact fact, HolidayAllowancePaid event) {}

  private HolidayAllowanceTerms() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static List<Deadline> of(List<Fact> effective) {
    Map<ProvisionId, HolidayAllowanceTerms> all = new LinkedHashMap<>();
    for (var fact : effective) {
      switch (fact.event()) {
        case EntitlementTerminated e when e.scheme() == Scheme.GENERAL_ASSISTANCE ->
            of(e.provisionId(), all).ended(fact, e.to());
        case EntitlementWithdrawn e -> of(e.provisionId(), all).withdrawnFrom = e.from();
        case HolidayAllowancePaid e -> of(e.provisionId(), all).payments.add(new Paid(fact, e));
        default -> {
          // Nothing else makes it due or pays it.
        }
      }
    }
    return all.values().stream().flatMap(terms -> terms.terms().stream()).toList();
  }

  private static HolidayAllowanceTerms of(
      ProvisionId id, Map<ProvisionId, HolidayAllowanceTerms> all) {
    return all.computeIfAbsent(id, _ -> new HolidayAllowanceTerms());
  }

  private void ended(Fact fact, LocalDate day) {
    ended = fact;
    to = day;
  }

  private List<Deadline> terms() {
    List<Deadline> terms = new ArrayList<>();
    if (ended != null && to != null) {
      terms.add(atTheEnd(ended, to));
    }
    payments.stream()
        .reduce((one, other) -> other.event().to().isAfter(one.event().to()) ? other : one)
        .ifPresent(last -> inJune(last, terms));
    return terms;
  }

  private Deadline atTheEnd(Fact because, LocalDate end) {
    var month = YearMonth.from(end.minusDays(1));
    return new Deadline(
        LegalTerm.HOLIDAY_ALLOWANCE,
        month.plusMonths(1).atDay(1),
        LegalCalendar.endFrom(month.plusMonths(MONTHS).atEndOfMonth()),
        0,
        because.eventId(),
        paidUpTo(end));
  }

  private @Nullable LocalDate paidUpTo(LocalDate end) {
    return payments.stream()
        .filter(paid -> !paid.event().to().isBefore(end))
        .map(paid -> paid.event().on())
        .min(LocalDate::compareTo)
        .orElse(withdrawnFrom);
  }

  /** The first June after the days that were paid for, as long as the right lasts until then. */
  private void inJune(Paid last, List<Deadline> terms) {
    var paidTo = last.event().to();
    var june = LocalDate.of(paidTo.getYear(), Month.JUNE, 1);
    var due = paidTo.isBefore(june) ? june : june.plusYears(1);
    boolean over =
        (to != null && !to.isAfter(due)) || (withdrawnFrom != null && !withdrawnFrom.isAfter(due));
    if (!over) {
      terms.add(
          new Deadline(
              LegalTerm.HOLIDAY_ALLOWANCE,
              due,
              YearMonth.from(due).atEndOfMonth(),
              0,
              last.fact().eventId(),
              null));
    }
  }
}
