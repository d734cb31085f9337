package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.employerdesk.GuidanceKind.JOB_COACH;
import static nl.doorloop.language.employerdesk.GuidanceKind.WORK_MENTOR;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.shelteredwork.Modality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules 5, 6 and 12 for support that starts and stops within a placement, and extensions. */
class PlacementCourseTest {
  private static Row job() {
    return Row.placement("p", JOB).from("2020-01-01").to("2021-01-01");
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static SupportStarted guidance(
      String name, GuidanceKind kind, String from, @Nullable String to) {
    return new SupportStarted(
        RESIDENT, provision("p"), provision(name), kind, day(from), to == null ? null : day(to));
  }

  private static SupportEnded coachEnds(ProvisionId id, String to) {
    return new SupportEnded(RESIDENT, provision("p"), id, JOB_COACH, day(to));
  }

  private static WageCostSubsidyGranted subsidy(String name, String from, @Nullable String to) {
    return new WageCostSubsidyGranted(
        RESIDENT,
        provision("p"),
        provision(name),
        Percentage.of("40"),
        SubsidyGround.WAGE_VALUE,
        day(from),
        to == null ? null : day(to),
        day(from));
  }

  private static PlacementExtended extended(String to) {
    return new PlacementExtended(
        RESIDENT, provision("p"), day(to), day("2020-02-01"), ExtensionGround.LONGER_TRIAL);
  }

  @Test
  void a_job_coach_that_comes_is_down_and_one_that_goes_is_up() {
    var known = Known.of(job()).and(guidance("c", JOB_COACH, "2020-03-01", "2020-06-01"));

    assertThat(known.segments())
        .containsExactly(
            "2020-01-01..2020-03-01 PAID_WORK 0 SDD 0505",
            "2020-03-01..2020-06-01 SUPPORTED_JOB 1 SDD 0505",
            "2020-06-01..2021-01-01 PAID_WORK 0 SDD 0505");
    assertThat(known.movements())
        .containsExactly(
            "2020-01-01 ->PAID_WORK INFLOW",
            "2020-03-01 PAID_WORK>SUPPORTED_JOB DOWN",
            "2020-06-01 SUPPORTED_JOB>PAID_WORK UP",
            "2021-01-01 PAID_WORK>- OUTFLOW");
  }

  @Test
  void support_beside_support_moves_within_the_step() {
    var known = Known.of(job().coached()).and(subsidy("s", "2020-03-01", "2020-06-01")).movements();

    assertThat(known)
        .containsExactly(
            "2020-01-01 ->SUPPORTED_JOB INFLOW",
            "2020-03-01 SUPPORTED_JOB>SUPPORTED_JOB DOWN",
            "2020-06-01 SUPPORTED_JOB>SUPPORTED_JOB UP",
            "2021-01-01 SUPPORTED_JOB>- OUTFLOW");
  }

  @Test
  void what_came_with_the_placement_may_stop_before_it() {
    var coach = provision("p").supplement("JOB_COACH");

    assertThat(Known.of(job().coached().subsidised()).and(coachEnds(coach, "2020-04-01")).steps())
        .containsExactly(
            "2020-01-01..2020-04-01 SUPPORTED_JOB", "2020-04-01..2021-01-01 SUBSIDISED_JOB");
  }

  @Test
  void support_lies_within_its_placement() {
    var early = guidance("c", JOB_COACH, "2019-06-01", "2022-06-01");
    var ended = new PlacementEnded(RESIDENT, provision("p"), day("2020-05-01"), EndReason.WORK);

    assertThat(Known.of(job()).and(early).segments())
        .containsExactly("2020-01-01..2021-01-01 SUPPORTED_JOB 1 SDD 0505");
    assertThat(Known.of(job()).and(early).and(ended).segments())
        .containsExactly("2020-01-01..2020-05-01 SUPPORTED_JOB 1 SDD 0505");
    assertThat(new Known().and(early).segments()).isEmpty();
  }

  @Test
  void an_internal_work_mentor_gives_no_step_and_no_support_level() {
    assertThat(Known.of(job()).and(guidance("m", WORK_MENTOR, "2020-03-01", null)).segments())
        .containsExactly("2020-01-01..2021-01-01 PAID_WORK 0 SDD 0505");
  }

  @Test
  void on_unpaid_work_a_coach_is_support_and_a_subsidy_is_none() {
    var trial = Row.placement("p", TRIAL).from("2020-01-01").to("2020-03-01");

    assertThat(
            Known.of(trial)
                .and(guidance("c", JOB_COACH, "2020-02-01", null))
                .and(subsidy("s", "2020-02-01", null))
                .segments())
        .containsExactly(
            "2020-01-01..2020-02-01 UNPAID_WORK 0 SDD 0505",
            "2020-02-01..2020-03-01 UNPAID_WORK 1 SDD 0505");
  }

  @Test
  void a_subsidy_that_gives_way_to_another_moves_nothing() {
    var known =
        Known.of(job())
            .and(subsidy("s", "2020-01-01", "2020-07-01"))
            .and(
                new WageCostSubsidyEnded(
                    RESIDENT,
                    provision("p"),
                    provision("s"),
                    day("2020-05-01"),
                    EndReason.TRANSFER))
            .and(subsidy("t", "2020-05-01", null));

    assertThat(known.steps()).containsExactly("2020-01-01..2021-01-01 SUBSIDISED_JOB");
    assertThat(known.movements())
        .containsExactly(
            "2020-01-01 ->SUBSIDISED_JOB INFLOW", "2021-01-01 SUBSIDISED_JOB>- OUTFLOW");
  }

  @Test
  void a_movement_is_because_of_the_support_that_starts_or_ends_that_day() {
    var known =
        Known.of(job())
            .and("comes", guidance("c", JOB_COACH, "2020-03-01", null))
            .and("goes", coachEnds(provision("c"), "2020-06-01"));

    assertThat(known.trajectory().movements())
        .extracting(m -> m.because().stream().map(Cause::eventId).toList())
        .contains(List.of(Known.event("comes")), List.of(Known.event("goes")));
  }

  @Test
  void an_extension_moves_the_end_and_never_back() {
    var trial = Row.placement("p", TRIAL).from("2020-01-01").to("2020-03-01");

    assertThat(Known.of(trial).and(extended("2020-07-01")).stretches())
        .containsExactly("2020-01-01..2020-07-01");
    assertThat(Known.of(trial).and(extended("2020-07-01")).and(extended("2020-05-01")).stretches())
        .containsExactly("2020-01-01..2020-07-01");
    assertThat(Known.of(trial).and(extended("2020-02-01")).stretches())
        .containsExactly("2020-01-01..2020-03-01");
    assertThat(new Known().and(extended("2020-07-01")).and(trial).stretches())
        .containsExactly("2020-01-01..2020-07-01");
  }

  @Test
  void a_corrected_extension_and_a_corrected_support_count_as_corrected() {
    var trial = Row.placement("p", TRIAL).from("2020-01-01").to("2020-03-01");

    assertThat(
            Known.of(trial)
                .and("extended", extended("2020-07-01"))
                .and(corrects("extended", extended("2020-05-01")))
                .stretches())
        .containsExactly("2020-01-01..2020-05-01");
    assertThat(
            Known.of(job())
                .and("coach", guidance("c", JOB_COACH, "2020-03-01", null))
                .and(corrects("coach", guidance("c", JOB_COACH, "2020-09-01", null)))
                .steps())
        .containsExactly(
            "2020-01-01..2020-09-01 PAID_WORK", "2020-09-01..2021-01-01 SUPPORTED_JOB");
    assertThat(
            Known.of(job())
                .and("coach", guidance("c", JOB_COACH, "2020-03-01", null))
                .withdrawn("coach")
                .steps())
        .containsExactly("2020-01-01..2021-01-01 PAID_WORK");
  }

  private static EventCorrected corrects(String name, ResidentEvent content) {
    return new EventCorrected(
        RESIDENT, Known.event(name), content, CorrectionReason.SOURCE_CORRECTED);
  }

  @Test
  void a_subsidy_beside_wsw_is_a_conflict_over_its_own_days() {
    var conflicts =
        Known.of(job(), Row.work("w", Modality.WSW_INTERNAL).from("2020-02-01"))
            .and(subsidy("s", "2020-03-01", "2020-06-01"))
            .trajectory()
            .conflicts();

    assertThat(conflicts)
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Conflict.Kind.WAGE_COST_SUBSIDY_WITH_WSW);
              assertThat(c.from()).isEqualTo(day("2020-03-01"));
              assertThat(c.to()).isEqualTo(day("2020-06-01"));
            });
  }
}
