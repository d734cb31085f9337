package nl.doorloop.onecounter.domain.switching;

import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.onecounter.domain.CoverEnd;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.IncomeCover;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.Visibility;
import org.junit.jupiter.api.Test;

/** What covers before, on and after a switch, and what of it may be told. */
class SwitchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

  private static nl.doorloop.onecounter.domain.Known recorded(Row... rows) {
    return nl.doorloop.onecounter.domain.Known.of(rows);
  }

  private static Known known(nl.doorloop.onecounter.domain.Known recorded) {
    return known(recorded, _ -> true, true);
  }

  private static Known known(
      nl.doorloop.onecounter.domain.Known recorded,
      Predicate<Provision> visible,
      boolean complete) {
    return new Known(
        recorded.trajectory().visibleTo(new Visibility(visible, _ -> true, _ -> complete)),
        IncomeCover.of(recorded.facts()),
        CoverEnd.of(recorded.facts()),
        Facts.effective(recorded.facts()).stream().map(Fact::event).toList(),
        visible,
        complete);
  }

  private static Switch at(String on, Known known) {
    return Switch.of(known, LocalDate.parse(on), TODAY);
  }

  private static Row benefit() {
    return Row.income("b", GENERAL_ASSISTANCE).from("2025-01-01");
  }

  private static List<String> days(Switch answer, String month) {
    return month(answer, month).days().stream()
        .map(
            run ->
                "%s..%s %s %s"
                    .formatted(
                        run.from().getDayOfMonth(),
                        run.to().minusDays(1).getDayOfMonth(),
                        run.cover(),
                        run.provisions().stream()
                            .map(Provision::kind)
                            .collect(Collectors.joining("+"))))
        .map(String::strip)
        .toList();
  }

  private static List<String> amounts(Switch answer, String month) {
    return month(answer, month).amounts().stream()
        .map(
            a ->
                a.kind()
                    + " "
                    + a.amount()
                    + (a.from() == null ? "" : " " + a.from() + ".." + a.to()))
        .toList();
  }

  private static MonthOfSwitch month(Switch answer, String month) {
    return answer.months().stream()
        .filter(m -> m.month().equals(YearMonth.parse(month)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> uncovered(Switch answer) {
    return answer.uncovered().stream()
        .map(u -> u.from() + ".." + u.to() + " " + u.certainty())
        .toList();
  }

  @Test
  void five_months_are_shown_each_day_once() {
    var answer = at("2026-03-15", known(recorded(benefit())));

    assertThat(answer.months())
        .extracting(m -> m.month().toString())
        .containsExactly("2026-02", "2026-03", "2026-04", "2026-05", "2026-06");
    assertThat(days(answer, "2026-02")).containsExactly("1..28 INCOME_SUPPORT GENERAL_ASSISTANCE");
    assertThat(answer.uncovered()).isEmpty();
  }

  @Test
  void a_contract_before_its_first_pay_is_uncertain_after_a_benefit() {
    var answer =
        at(
            "2026-03-01",
            known(
                recorded(
                    benefit().to("2026-03-01"),
                    Row.placement("j", JOB).from("2026-03-01").paidFrom("2026-03-25"))));

    assertThat(days(answer, "2026-03"))
        .containsExactly("1..24 UNCERTAIN JOB", "25..31 CONTRACT JOB");
    assertThat(uncovered(answer)).containsExactly("2026-03-01..2026-03-25 UNCERTAIN");
  }

  @Test
  void a_benefit_that_ends_on_the_day_of_the_first_pay_leaves_no_gap_and_one_day_earlier_does() {
    var job = Row.placement("j", JOB).from("2026-03-01").paidFrom("2026-03-25");

    assertThat(uncovered(at("2026-03-01", known(recorded(benefit().to("2026-03-25"), job)))))
        .isEmpty();
    assertThat(uncovered(at("2026-03-01", known(recorded(benefit().to("2026-03-24"), job)))))
        .containsExactly("2026-03-24..2026-03-25 UNCERTAIN");
  }

  @Test
  void days_between_two_incomes_are_missing() {
    var answer =
        at(
            "2026-03-10",
            known(
                recorded(
                    benefit().to("2026-03-10"),
                    Row.placement("j", JOB).from("2026-03-20"),
                    Row.debt("d").from("2025-01-01"))));

    assertThat(days(answer, "2026-03"))
        .containsExactly(
            "1..9 INCOME_SUPPORT GENERAL_ASSISTANCE", "10..19 MISSING", "20..31 CONTRACT JOB");
    assertThat(uncovered(answer)).containsExactly("2026-03-10..2026-03-20 CERTAIN");
  }

  @Test
  void income_that_ends_without_a_follow_up_is_expected_to_be_missing() {
    var ended =
        recorded(benefit())
            .and(
                new EntitlementTerminated(
                    nl.doorloop.onecounter.domain.Known.RESIDENT,
                    nl.doorloop.onecounter.domain.Known.provision("b"),
                    GENERAL_ASSISTANCE,
                    LocalDate.of(2026, 3, 10),
                    EndReason.WORK));
    var answer = at("2026-03-10", known(ended));

    assertThat(days(answer, "2026-03"))
        .containsExactly("1..9 INCOME_SUPPORT GENERAL_ASSISTANCE", "10..31 ENDED");
    assertThat(uncovered(answer)).containsExactly("2026-03-10..null EXPECTED");
  }

  @Test
  void before_the_first_income_nothing_is_missing() {
    var answer = at("2026-03-10", known(recorded(benefit().from("2026-03-10"))));

    assertThat(days(answer, "2026-03"))
        .containsExactly("1..9 NONE", "10..31 INCOME_SUPPORT GENERAL_ASSISTANCE");
  }

  @Test
  void only_amounts_that_were_recorded_are_shown_each_on_its_days() {
    var resident = nl.doorloop.onecounter.domain.Known.RESIDENT;
    var id = nl.doorloop.onecounter.domain.Known.provision("b");
    var told =
        recorded(benefit().to("2026-05-11"), Row.placement("j", JOB).from("2026-04-01"))
            .and(
                new EntitlementRevised(
                    resident,
                    id,
                    GENERAL_ASSISTANCE,
                    LocalDate.of(2026, 3, 11),
                    new Money(90_000),
                    RevisionGround.UNDULY_GRANTED))
            .and(new NilPeriodStarted(resident, id, GENERAL_ASSISTANCE, LocalDate.of(2026, 4, 1)))
            .and(new NilPeriodEnded(resident, id, GENERAL_ASSISTANCE, LocalDate.of(2026, 5, 1)))
            .and(
                new IncomeRecorded(
                    resident,
                    id,
                    GENERAL_ASSISTANCE,
                    YearMonth.of(2026, 4),
                    new Money(70_000),
                    null,
                    null,
                    new Money(60_000),
                    YearMonth.of(2026, 5),
                    null))
            .and(
                new AdvancePaid(
                    resident,
                    new ApplicationId(id.value()),
                    GENERAL_ASSISTANCE,
                    new Money(95_000),
                    LocalDate.of(2026, 3, 31)));
    var answer = at("2026-04-01", known(told));

    assertThat(amounts(answer, "2026-03"))
        .containsExactly(
            "INCOME_SUPPORT 1000.00 2026-03-01..2026-03-11",
            "INCOME_SUPPORT 900.00 2026-03-11..2026-04-01",
            "ADVANCE 950.00");
    assertThat(amounts(answer, "2026-04"))
        .containsExactly("INCOME_SUPPORT 0.00 2026-04-01..2026-05-01", "INCOME 700.00");
    assertThat(amounts(answer, "2026-05"))
        .containsExactly("INCOME_SUPPORT 900.00 2026-05-01..2026-05-11", "SET_OFF 600.00");
    // The job's wage is not recorded, so it is not there.
    assertThat(amounts(answer, "2026-06")).isEmpty();
  }

  @Test
  void suspended_days_have_no_amount_and_a_row_without_an_amount_none_at_all() {
    var resident = nl.doorloop.onecounter.domain.Known.RESIDENT;
    var id = nl.doorloop.onecounter.domain.Known.provision("b");
    var suspended =
        recorded(benefit())
            .and(
                new EntitlementSuspended(
                    resident,
                    id,
                    GENERAL_ASSISTANCE,
                    SuspensionKind.PAYMENT,
                    LocalDate.of(2026, 3, 11)))
            .and(
                new EntitlementResumed(
                    resident, id, GENERAL_ASSISTANCE, LocalDate.of(2026, 3, 21)));
    var answer = at("2026-03-11", known(suspended));

    assertThat(amounts(answer, "2026-03"))
        .containsExactly(
            "INCOME_SUPPORT 1000.00 2026-03-01..2026-03-11",
            "INCOME_SUPPORT 1000.00 2026-03-21..2026-04-01");
    assertThat(uncovered(answer)).containsExactly("2026-03-11..2026-03-21 CERTAIN");
    assertThat(amounts(at("2026-03-01", known(recorded(benefit().imported("r1")))), "2026-03"))
        .isEmpty();
  }

  @Test
  void a_wage_that_was_recorded_is_shown_from_the_first_pay_date_until_the_end() {
    var told =
        recorded(
            benefit().to("2026-03-11"),
            Row.placement("j", JOB)
                .from("2026-03-11")
                .to("2026-05-16")
                .paidFrom("2026-03-25")
                .paying("2100"));
    var answer = at("2026-03-11", known(told));

    assertThat(amounts(answer, "2026-03"))
        .containsExactly(
            "INCOME_SUPPORT 1000.00 2026-03-01..2026-03-11", "WAGE 2100.00 2026-03-25..2026-04-01");
    assertThat(amounts(answer, "2026-05")).containsExactly("WAGE 2100.00 2026-05-01..2026-05-16");
  }

  @Test
  void who_may_not_see_all_income_is_told_of_no_gap_and_of_nothing_that_they_may_not_see() {
    var told =
        recorded(
            benefit().to("2026-03-10"),
            Row.work("w", WSW_INTERNAL).from("2026-03-20"),
            Row.debt("d").from("2025-01-01"));
    var answer =
        at("2026-03-20", known(told, p -> p.legalFramework() == LegalFramework.WSW, false));

    assertThat(days(answer, "2026-03"))
        .containsExactly("1..19 NOT_SHOWN", "20..31 CONTRACT WSW_INTERNAL");
    assertThat(amounts(answer, "2026-02")).isEmpty();
    assertThat(answer.uncovered()).isEmpty();
  }

  @Test
  void the_next_switch_is_the_first_start_or_end_of_cover_or_participation_from_a_day_on() {
    var told =
        known(
            recorded(
                benefit().to("2026-03-25"),
                Row.placement("j", JOB).from("2026-03-01").paidFrom("2026-03-25")));

    assertThat(next(told, "2026-03-01")).isEqualTo("2026-03-01");
    assertThat(next(told, "2026-03-02")).isEqualTo("2026-03-25");
    assertThat(SwitchDay.next(told, LocalDate.of(2026, 3, 26))).isEmpty();
  }

  @Test
  void where_nothing_is_announced_an_open_gap_in_income_is_the_switch() {
    var gone = recorded(benefit().to("2026-03-10").ends(EndReason.TRANSFER));

    assertThat(next(known(gone), "2026-03-10")).isEqualTo("2026-03-10");
    assertThat(next(known(gone), "2026-05-01")).isEqualTo("2026-03-10");
    var sightless = known(gone, p -> p.legalFramework() == LegalFramework.WSW, false);
    assertThat(SwitchDay.next(sightless, LocalDate.of(2026, 5, 1))).isEmpty();
  }

  @Test
  void what_somebody_may_not_see_announces_no_switch_to_them() {
    var told =
        known(
            recorded(benefit().to("2026-03-10"), Row.work("w", WSW_INTERNAL).from("2026-03-20")),
            p -> p.legalFramework() == LegalFramework.WSW,
            false);

    assertThat(next(told, "2026-02-01")).isEqualTo("2026-03-20");
  }

  private static String next(Known known, String day) {
    return SwitchDay.next(known, LocalDate.parse(day)).orElseThrow().toString();
  }
}
