package nl.doorloop.onecounter.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.onecounter.domain.Known;
import org.junit.jupiter.api.Test;

/** Terms that count over the entitlements of one person, and what is set off later. */
class IncomeTermsTest {
  private static final ProvisionId FIRST = new ProvisionId(new UUID(3, 1));
  private static final ProvisionId SECOND = new ProvisionId(new UUID(3, 2));
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @Test
  void for_twelve_months_after_a_reduction_the_next_is_a_repeated_one() {
    assertThat(of(uniform("2026-05-01"), LegalTerm.RECURRENCE))
        .containsExactly("2026-05-01..2027-04-30 open");
    assertThat(of(uniform("2026-05-01", "2027-02-01"), LegalTerm.RECURRENCE))
        .containsExactly("2027-02-01..2028-01-31 open");
    assertThat(of(uniform("2026-05-01", "2026-02-01"), LegalTerm.RECURRENCE))
        .containsExactly("2026-05-01..2027-04-30 open");
    assertThat(
            of(
                new Known().and(imposed(FIRST, ReductionGround.GENERAL, "2026-05-01")),
                LegalTerm.RECURRENCE))
        .isEmpty();
  }

  @Test
  void what_is_not_set_off_in_its_own_month_is_set_off_within_six() {
    assertThat(of(new Known().and(income(MARCH, MARCH, "100")), LegalTerm.SET_OFF)).isEmpty();
    assertThat(of(new Known().and(income(MARCH, MARCH.plusMonths(2), "100")), LegalTerm.SET_OFF))
        .containsExactly("2026-04-01..2026-09-30 2026-05-01");
    var part = new Known().and(income(MARCH, MARCH.plusMonths(2), "99.99"));
    assertThat(of(part, LegalTerm.SET_OFF)).containsExactly("2026-04-01..2026-09-30 open");
    assertThat(of(part.and(ended("2026-07-01")), LegalTerm.SET_OFF))
        .containsExactly("2026-04-01..2026-09-30 2026-07-01");
  }

  @Test
  void an_advance_on_special_assistance_is_due_once_at_most() {
    var application = new ApplicationId(new UUID(2, 1));
    var on = LocalDate.parse("2026-05-01");
    var advance = Money.of("100");
    var special =
        new AdvancePaid(Known.RESIDENT, application, Scheme.SPECIAL_ASSISTANCE, advance, on);
    var general =
        new AdvancePaid(Known.RESIDENT, application, Scheme.GENERAL_ASSISTANCE, advance, on);

    assertThat(of(new Known().and(special), LegalTerm.ADVANCE_PAYMENT)).isEmpty();
    assertThat(of(new Known().and(general), LegalTerm.ADVANCE_PAYMENT)).hasSize(1);
  }

  @Test
  void nobody_has_to_do_anything_within_them() {
    assertThat(List.of(LegalTerm.RECURRENCE, LegalTerm.SET_OFF)).allMatch(LegalTerm::isOpportunity);
  }

  @Test
  void months_of_a_disregard_go_on_in_a_new_entitlement() {
    var known =
        new Known()
            .and(disregarded(FIRST, MARCH))
            .and(disregarded(FIRST, MARCH.plusMonths(1)))
            .and(ended("2026-05-01"))
            .and(disregarded(SECOND, MARCH.plusMonths(6)));

    assertThat(of(known, LegalTerm.EARNINGS_DISREGARD))
        .containsExactly("2026-03-01..2026-08-31 2026-05-01", "2026-03-01..2026-12-31 open");
  }

  /** Each of an entitlement of its own. */
  private static Known uniform(String... days) {
    var known = new Known();
    for (int i = 0; i < days.length; i++) {
      var id = new ProvisionId(new UUID(3, i));
      known.and(imposed(id, ReductionGround.UNIFORM_DUTY, days[i]));
    }
    return known;
  }

  private static List<String> of(Known known, LegalTerm term) {
    return Deadlines.of(known.facts()).stream()
        .filter(deadline -> deadline.term() == term)
        .map(
            d ->
                d.firstDay()
                    + ".."
                    + d.lastDay()
                    + " "
                    + (d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  private static ReductionImposed imposed(ProvisionId id, ReductionGround ground, String on) {
    var from = LocalDate.parse(on);
    return new ReductionImposed(
        Known.RESIDENT,
        id,
        new ReductionId(new UUID(5, from.toEpochDay())),
        Scheme.GENERAL_ASSISTANCE,
        ground,
        ground == ReductionGround.GENERAL ? null : Recurrence.FIRST,
        Percentage.of("100"),
        from,
        1,
        from.plusMonths(1),
        from);
  }

  private static IncomeRecorded income(YearMonth month, YearMonth in, String setOff) {
    return recorded(FIRST, month, DisregardGround.NONE, "0", setOff, in);
  }

  private static IncomeRecorded disregarded(ProvisionId id, YearMonth month) {
    return recorded(id, month, DisregardGround.EARNINGS, "25", "75", month);
  }

  private static IncomeRecorded recorded(
      ProvisionId id,
      YearMonth month,
      DisregardGround ground,
      String disregarded,
      String setOff,
      YearMonth in) {
    return new IncomeRecorded(
        Known.RESIDENT,
        id,
        Scheme.GENERAL_ASSISTANCE,
        month,
        Money.of("100"),
        ground,
        Money.of(disregarded),
        Money.of(setOff),
        in,
        null);
  }

  private static EntitlementTerminated ended(String to) {
    return new EntitlementTerminated(
        Known.RESIDENT, FIRST, Scheme.GENERAL_ASSISTANCE, LocalDate.parse(to), EndReason.WORK);
  }
}
