package nl.doorloop.employerdesk.domain.workplaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.workplaces.WorkplaceSupport.Kind;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkplacesTest {
  private static final KvkNumber HERE = KvkNumber.of("90000011");
  private static final KvkNumber ELSEWHERE = KvkNumber.of("90000012");
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final ProvisionId JOB = new ProvisionId(new UUID(4, 1));
  private static final ProvisionId SHELTERED = new ProvisionId(new UUID(4, 2));
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Hours HOURS = Hours.of("24");

  @Test
  void a_placement_lasts_until_its_own_end_or_until_it_is_ended() {
    var open = placement(HERE, null);
    var limited = placement(HERE, START.plusMonths(6));
    var ended = new PlacementEnded(RESIDENT, JOB, START.plusMonths(3), EndReason.WORK);
    assertThat(at(open)).containsExactly(place(WorkplaceKind.JOB, START, null, true));
    assertThat(at(limited))
        .containsExactly(place(WorkplaceKind.JOB, START, START.plusMonths(6), true));
    assertThat(at(limited, ended))
        .containsExactly(place(WorkplaceKind.JOB, START, START.plusMonths(3), true));
    assertThat(at(open, ended))
        .containsExactly(place(WorkplaceKind.JOB, START, START.plusMonths(3), true));
  }

  @Test
  void an_extension_moves_a_known_end_to_a_later_day_only() {
    var limited = placement(HERE, START.plusMonths(2));
    var extended = extended(START.plusMonths(6));
    var ended = new PlacementEnded(RESIDENT, JOB, START.plusMonths(3), EndReason.WORK);
    assertThat(at(limited, extended, extended(START.plusMonths(1))))
        .containsExactly(place(WorkplaceKind.JOB, START, START.plusMonths(6), true));
    assertThat(at(extended, ended, limited))
        .containsExactly(place(WorkplaceKind.JOB, START, START.plusMonths(3), true));
    assertThat(at(placement(HERE, null), extended))
        .containsExactly(place(WorkplaceKind.JOB, START, null, true));
  }

  private static PlacementExtended extended(LocalDate to) {
    return new PlacementExtended(RESIDENT, JOB, to, START, ExtensionGround.LONGER_TRIAL);
  }

  @Test
  void work_elsewhere_or_with_nobody_in_particular_is_not_here() {
    assertThat(at(placement(ELSEWHERE, null))).isEmpty();
    assertThat(at(placement(null, null))).isEmpty();
    assertThat(at(new AddressRecorded(RESIDENT, Municipality.DORDRECHT, START))).isEmpty();
    assertThat(at(new PlacementEnded(RESIDENT, JOB, START, EndReason.WORK))).isEmpty();
  }

  @Test
  void who_comes_here_in_another_form_is_here_from_that_day_until_they_go() {
    var events =
        new ResidentEvent[] {
          employment(Modality.WSW_INTERNAL, null, null),
          changed(Modality.WSW_GROUP_SECONDMENT, HERE, 1),
          changed(Modality.WSW_INDIVIDUAL_SECONDMENT, HERE, 2),
          changed(Modality.WSW_INDIVIDUAL_SECONDMENT, ELSEWHERE, 3),
          changed(Modality.WSW_SUPPORTED, HERE, 4),
          new EmploymentEnded(
              RESIDENT, SHELTERED, Modality.WSW_SUPPORTED, START.plusMonths(5), EndReason.PENSION)
        };
    List<Workplace> expected =
        List.of(
            place(WorkplaceKind.SUPPORTED_JOB, month(4), month(5), true),
            place(WorkplaceKind.INDIVIDUAL_SECONDMENT, month(2), month(3), false),
            place(WorkplaceKind.GROUP_SECONDMENT, month(1), month(2), false));
    assertThat(at(events).stream().map(WorkplacesTest::ofDrechtwerk))
        .isEqualTo(expected.stream().map(WorkplacesTest::ofDrechtwerk).toList());

    var shuffled = new ArrayList<>(Arrays.asList(events));
    Collections.reverse(shuffled);
    assertThat(at(shuffled.toArray(ResidentEvent[]::new)))
        .isEqualTo(at(events))
        .hasSize(expected.size());
  }

  @Test
  void what_changes_after_the_end_or_only_on_paper_makes_no_other_stay() {
    var end =
        new EmploymentEnded(RESIDENT, SHELTERED, Modality.SHELTERED_WORK, month(2), EndReason.WORK);
    assertThat(
            at(
                employment(Modality.WSW_INTERNAL, HERE, null),
                changed(Modality.SHELTERED_WORK, HERE, 1),
                changed(Modality.WSW_SUPPORTED, HERE, 3),
                end))
        .extracting(Workplace::kind, Workplace::period)
        .containsExactly(tuple(WorkplaceKind.SHELTERED, new Period(START, month(2))));
  }

  @Test
  void the_hours_are_those_last_agreed_before_the_end() {
    assertThat(
            at(employment(Modality.SHELTERED_WORK, HERE, month(2)), hours("20", 1), hours("8", 2)))
        .extracting(Workplace::hoursPerWeek)
        .containsExactly(Hours.of("20"));
  }

  @Test
  void a_day_is_within_or_before_or_after() {
    var place = place(WorkplaceKind.JOB, START, month(1), false);
    assertThat(place.isOn(START.minusDays(1))).isFalse();
    assertThat(place.isOn(START)).isTrue();
    assertThat(place.isOn(month(1).minusDays(1))).isTrue();
    assertThat(place.isOn(month(1))).isFalse();
    assertThat(place.isOverBefore(month(1).minusDays(1))).isFalse();
    assertThat(place.isOverBefore(month(1))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void what_stands_under_the_wmo_is_day_activities(Modality modality) {
    assertThat(WorkplaceKind.of(modality) == WorkplaceKind.DAY_ACTIVITIES)
        .isEqualTo(modality.legalFramework() == LegalFramework.WMO);
  }

  @Test
  void guidance_and_subsidy_stand_beside_the_work_on_its_days() {
    var mentor = new ProvisionId(new UUID(7, 1));
    var subsidy = new ProvisionId(new UUID(7, 2));
    var half = Percentage.of("50");
    var facts =
        new ResidentEvent[] {
          new SupportEnded(RESIDENT, JOB, mentor, GuidanceKind.WORK_MENTOR, month(2)),
          new SupportEnded(
              RESIDENT, JOB, JOB.supplement("JOB_COACH"), GuidanceKind.JOB_COACH, month(4)),
          placement(HERE, month(6)),
          new SupportStarted(
              RESIDENT, JOB, mentor, GuidanceKind.WORK_MENTOR, START.minusMonths(1), null),
          new WageCostSubsidyGranted(
              RESIDENT, JOB, subsidy, half, SubsidyGround.FORFAIT, month(1), month(8), month(1)),
        };
    assertThat(at(facts).getFirst().support())
        .containsExactly(
            new WorkplaceSupport(Kind.JOB_COACH, new Period(START, month(4)), null),
            new WorkplaceSupport(Kind.WORK_MENTOR, new Period(START, month(2)), null),
            new WorkplaceSupport(Kind.WAGE_COST_SUBSIDY, new Period(month(1), month(6)), half));
  }

  @Test
  void what_ended_before_it_began_stands_nowhere() {
    var subsidy = new ProvisionId(new UUID(7, 2));
    assertThat(
            at(
                    placement(HERE, null),
                    new WageCostSubsidyGranted(
                        RESIDENT,
                        JOB,
                        subsidy,
                        Percentage.of("50"),
                        SubsidyGround.FORFAIT,
                        month(1),
                        null,
                        month(1)),
                    new WageCostSubsidyEnded(RESIDENT, JOB, subsidy, month(1), EndReason.OTHER))
                .getFirst()
                .support())
        .extracting(WorkplaceSupport::kind)
        .containsExactly(Kind.JOB_COACH);
  }

  private static List<Workplace> at(ResidentEvent... facts) {
    return Workplaces.with(HERE, List.of(facts));
  }

  private static LocalDate month(int months) {
    return START.plusMonths(months);
  }

  private static Workplace ofDrechtwerk(Workplace place) {
    return new Workplace(
        place.residentId(),
        place.kind(),
        LegalFramework.WSW,
        Organisation.DRECHTWERK,
        place.period(),
        place.hoursPerWeek(),
        place.support());
  }

  private static Workplace place(
      WorkplaceKind kind, LocalDate from, @Nullable LocalDate to, boolean jobCoach) {
    var period = new Period(from, to);
    var support =
        jobCoach
            ? List.of(new WorkplaceSupport(Kind.JOB_COACH, period, null))
            : List.<WorkplaceSupport>of();
    return new Workplace(
        RESIDENT, kind, LegalFramework.PW, Organisation.SDD, period, HOURS, support);
  }

  private static PlacementStarted placement(@Nullable KvkNumber employer, @Nullable LocalDate to) {
    return new PlacementStarted(
        RESIDENT,
        JOB,
        PlacementKind.JOB,
        HOURS,
        employer,
        null,
        true,
        null,
        START,
        to,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        START,
        null);
  }

  private static EmploymentStarted employment(
      Modality modality, @Nullable KvkNumber employer, @Nullable LocalDate to) {
    return new EmploymentStarted(
        RESIDENT,
        SHELTERED,
        modality,
        HOURS,
        employer,
        null,
        START,
        to,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        START);
  }

  private static ModalityChanged changed(
      Modality modality, @Nullable KvkNumber employer, int months) {
    return new ModalityChanged(RESIDENT, SHELTERED, modality, employer, month(months));
  }

  private static HoursChanged hours(String hours, int months) {
    return new HoursChanged(
        RESIDENT, SHELTERED, Modality.SHELTERED_WORK, Hours.of(hours), month(months));
  }
}
