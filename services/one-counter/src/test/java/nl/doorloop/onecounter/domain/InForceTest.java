package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.Modality.WSW_SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.incomesupport.ReductionEvent;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.SickLeaveEvent;
import nl.doorloop.language.shelteredwork.StatusEvent;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules 1 and 4: from and to, and what is in force. */
class InForceTest {
  private static final Row BENEFIT = Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01");
  private static final Row EMPLOYMENT = Row.work("w", WSW_INTERNAL).from("2020-01-01");

  @Test
  void a_provision_is_in_force_from_its_first_day_and_no_longer_on_its_end() {
    var line =
        Known.of(Row.work("w", DAY_ACTIVITIES).from("2020-01-01").to("2020-03-01")).trajectory();

    assertThat(line.on(day("2019-12-31")).open()).isFalse();
    assertThat(line.on(day("2020-01-01")).provisions()).hasSize(1);
    assertThat(line.on(day("2020-02-29")).provisions()).hasSize(1);
    assertThat(line.on(day("2020-03-01")).open()).isFalse();
  }

  @Test
  void a_provision_without_an_end_is_open() {
    assertThat(Known.of(EMPLOYMENT).stretches()).containsExactly("2020-01-01..-");
  }

  @Test
  void a_suspended_entitlement_stays_in_force_for_everything_but_income_cover() {
    var known = Known.of(BENEFIT).and(suspended("2020-03-01")).and(resumed("2020-04-01"));

    assertThat(known.segments()).containsExactly("2020-01-01..- - 0 SDD 0505");
    assertThat(known.gaps(Gap.Kind.INCOME)).containsExactly("2020-03-01..2020-04-01 31 CERTAIN");
  }

  @Test
  void a_nil_period_and_a_reduction_take_nothing_from_the_income_cover() {
    var nil =
        new EntitlementEvent.NilPeriodStarted(
            Known.RESIDENT, Known.provision("b"), GENERAL_ASSISTANCE, day("2020-03-01"));
    var reduced =
        new ReductionEvent.ReductionImposed(
            Known.RESIDENT,
            Known.provision("b"),
            new ReductionId(new UUID(7, 7)),
            GENERAL_ASSISTANCE,
            ReductionGround.UNIFORM_DUTY,
            Recurrence.FIRST,
            Percentage.of("100"),
            day("2020-05-01"),
            1,
            day("2020-06-01"),
            day("2020-04-20"));

    assertThat(Known.of(BENEFIT).and(nil).and(reduced).trajectory())
        .isEqualTo(Known.of(BENEFIT).trajectory());
  }

  @Test
  void a_suspension_and_its_end_on_one_day_count_as_recorded() {
    assertThat(
            Known.of(BENEFIT)
                .and(suspended("2020-03-01"))
                .and(resumed("2020-03-01"))
                .gaps(Gap.Kind.INCOME))
        .isEmpty();
  }

  @Test
  void a_withdrawn_entitlement_is_not_in_force_from_the_day_that_the_withdrawal_works_back_to() {
    var withdrawn =
        new IncomeSupportEvent.EntitlementWithdrawn(
            Known.RESIDENT, Known.provision("b"), GENERAL_ASSISTANCE, day("2020-02-01"));

    assertThat(Known.of(BENEFIT).and(terminated("2020-06-01")).and(withdrawn).stretches())
        .containsExactly("2020-01-01..2020-02-01");
  }

  @Test
  void an_entitlement_withdrawn_from_its_first_day_was_never_in_force() {
    var withdrawn =
        new IncomeSupportEvent.EntitlementWithdrawn(
            Known.RESIDENT, Known.provision("b"), GENERAL_ASSISTANCE, day("2020-01-01"));

    assertThat(Known.of(BENEFIT).and(withdrawn).trajectory().segments()).isEmpty();
  }

  @Test
  void an_entitlement_ends_on_the_first_day_without_it() {
    assertThat(Known.of(BENEFIT).and(terminated("2020-06-01")).stretches())
        .containsExactly("2020-01-01..2020-06-01");
  }

  @Test
  void hours_change_neither_step_nor_cover() {
    var fewer =
        new ShelteredWorkEvent.HoursChanged(
            Known.RESIDENT,
            Known.provision("w"),
            WSW_INTERNAL,
            new Hours(BigDecimal.ONE),
            day("2020-05-01"));

    assertThat(Known.of(EMPLOYMENT).and(fewer).trajectory())
        .isEqualTo(Known.of(EMPLOYMENT).trajectory());
  }

  @Test
  void sick_leave_changes_neither_step_nor_cover() {
    var ill =
        new SickLeaveEvent.SickLeaveStarted(
            Known.RESIDENT, Known.provision("w"), WSW_INTERNAL, day("2020-05-01"));
    var well =
        new SickLeaveEvent.Recovered(
            Known.RESIDENT, Known.provision("w"), WSW_INTERNAL, day("2020-06-01"));

    assertThat(Known.of(EMPLOYMENT).and(ill).and(well).trajectory())
        .isEqualTo(Known.of(EMPLOYMENT).trajectory());
  }

  @Test
  void an_employment_goes_on_in_another_modality_from_the_day_of_the_change() {
    var known =
        Known.of(EMPLOYMENT)
            .and(changed(WSW_SUPPORTED, "2020-09-01"))
            .and(changed(WSW_GROUP_SECONDMENT, "2020-05-01"))
            .and(
                new ShelteredWorkEvent.EmploymentEnded(
                    Known.RESIDENT,
                    Known.provision("w"),
                    WSW_SUPPORTED,
                    day("2021-01-01"),
                    EndReason.WORK));

    assertThat(known.steps())
        .containsExactly(
            "2020-01-01..2020-05-01 SHELTERED_INTERNAL",
            "2020-05-01..2020-09-01 GROUP_SECONDMENT",
            "2020-09-01..2021-01-01 SUPPORTED_JOB");
    assertThat(known.trajectory().movements().get(1).because())
        .extracting(Cause::eventId)
        .containsExactly(Known.event("event 2"));
  }

  @Test
  void a_renewal_moves_the_end_of_an_indication() {
    var known = indicated().and(renewed("2020-05-01", "2021-01-01"));

    assertThat(daysOfIndication(known)).containsExactly("2020-02-01", "2021-01-01");
    assertThat(daysOfIndication(known.and(renewed("2020-11-01", null))))
        .containsExactly("2020-02-01", "-");
    assertThat(daysOfIndication(indicated().and(renewed("2020-04-01", "2020-05-01"))))
        .containsExactly("2020-02-01", "2020-05-01");
  }

  @Test
  void of_two_renewals_the_later_decided_counts() {
    assertThat(
            daysOfIndication(
                indicated()
                    .and(renewed("2020-11-01", "2022-01-01"))
                    .and(renewed("2020-05-01", "2021-01-01"))))
        .containsExactly("2020-02-01", "2022-01-01");
  }

  @Test
  void an_indication_that_was_withdrawn_or_lapsed_is_not_in_force_from_that_day() {
    var withdrawn =
        new StatusEvent.IndicationWithdrawn(
            Known.RESIDENT,
            Known.provision("i"),
            day("2020-04-01"),
            IndicationWithdrawalGround.NOT_AVAILABLE);
    var lapsed =
        new StatusEvent.StatusEnded(
            Known.RESIDENT,
            Known.provision("i"),
            StatusKind.WSW_INDICATION,
            day("2020-04-15"),
            EndReason.PENSION);

    assertThat(daysOfIndication(indicated().and(withdrawn)))
        .containsExactly("2020-02-01", "2020-04-01");
    assertThat(daysOfIndication(indicated().and(renewed("2020-05-01", null)).and(withdrawn)))
        .containsExactly("2020-02-01", "2020-04-01");
    assertThat(daysOfIndication(indicated().and(lapsed)))
        .containsExactly("2020-02-01", "2020-04-15");
  }

  private static Known indicated() {
    return Known.of(
        EMPLOYMENT, Row.status("i", StatusKind.WSW_INDICATION).from("2020-02-01").to("2020-06-01"));
  }

  private static StatusEvent renewed(String on, @Nullable String to) {
    return new StatusEvent.IndicationRenewed(
        Known.RESIDENT,
        Known.provision("i"),
        day(on),
        to == null ? null : day(to),
        IndicationCategory.MODERATE);
  }

  /** The first day on which it is in force, and the first day after. */
  private static List<String> daysOfIndication(Known known) {
    var segments =
        known.trajectory().segments().stream()
            .filter(
                s ->
                    s.provisions().stream()
                        .anyMatch(p -> p.provisionId().equals(Known.provision("i"))))
            .toList();
    var to = segments.getLast().to();
    return List.of(segments.getFirst().from().toString(), to == null ? "-" : to.toString());
  }

  private static ShelteredWorkEvent changed(Modality modality, String from) {
    return new ShelteredWorkEvent.ModalityChanged(
        Known.RESIDENT, Known.provision("w"), modality, null, day(from));
  }

  private static IncomeSupportEvent suspended(String from) {
    return new IncomeSupportEvent.EntitlementSuspended(
        Known.RESIDENT,
        Known.provision("b"),
        GENERAL_ASSISTANCE,
        SuspensionKind.PAYMENT,
        day(from));
  }

  private static IncomeSupportEvent resumed(String from) {
    return new IncomeSupportEvent.EntitlementResumed(
        Known.RESIDENT, Known.provision("b"), GENERAL_ASSISTANCE, day(from));
  }

  private static IncomeSupportEvent terminated(String to) {
    return new IncomeSupportEvent.EntitlementTerminated(
        Known.RESIDENT, Known.provision("b"), GENERAL_ASSISTANCE, day(to), EndReason.WORK);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
