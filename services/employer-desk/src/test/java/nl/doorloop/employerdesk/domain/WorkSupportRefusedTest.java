package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.ended;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.Given.placement;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_APPLIED_FOR;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.DECIDED_BEFORE_APPLIED_FOR;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.GROUND_OF_OTHER_SUPPORT;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOTHING_APPLIED_FOR;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_IN_A_JOB;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_PLACEMENT;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.WAGE_VALUE_LEAVES_A_SUBSIDY;
import static nl.doorloop.language.employerdesk.WorkSupport.JOB_COACH;
import static nl.doorloop.language.employerdesk.WorkSupport.WAGE_COST_SUBSIDY;
import static nl.doorloop.language.employerdesk.WorkSupport.WORK_MENTOR;
import static nl.doorloop.language.employerdesk.WorkSupportGround.NOT_NECESSARY;
import static nl.doorloop.language.employerdesk.WorkSupportGround.OUTSIDE_THE_GROUP;
import static nl.doorloop.language.employerdesk.WorkSupportGround.WHOLE_MINIMUM_WAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.DuringPlacement.RefuseWorkSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestWorkSupport;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRefused;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRequested;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkSupportRefusedTest {
  private static final LocalDate ON = START.plusDays(10);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  private static RequestWorkSupport request(WorkSupport support, LocalDate on) {
    return new RequestWorkSupport(PROVISION, support, SubsidyRequester.EMPLOYEE, on);
  }

  private static WorkSupportRequested requested(WorkSupport support, LocalDate on) {
    return new WorkSupportRequested(RESIDENT, PROVISION, support, SubsidyRequester.EMPLOYEE, on);
  }

  private static RefuseWorkSupport refuse(
      WorkSupport support, WorkSupportGround ground, LocalDate on) {
    return new RefuseWorkSupport(PROVISION, support, ground, on);
  }

  private static WorkSupportRefused refused(
      WorkSupport support, WorkSupportGround ground, LocalDate on) {
    return new WorkSupportRefused(RESIDENT, PROVISION, support, ground, on);
  }

  private static WageValueFixed wageValue(String percentage) {
    return new WageValueFixed(
        RESIDENT, PROVISION, Percentage.of(percentage), ON, KvkNumber.of("12345678"));
  }

  @Test
  void support_is_applied_for_also_before_the_job_begins_and_once_at_a_time() {
    var early = START.minusDays(1);
    placement.given().when(request(JOB_COACH, ON)).thenRefused(NO_PLACEMENT);
    placement
        .given(job(null, null))
        .when(request(JOB_COACH, early))
        .then(requested(JOB_COACH, early));
    placement
        .given(job(null, null), requested(JOB_COACH, early))
        .when(request(JOB_COACH, ON))
        .thenRefused(ALREADY_APPLIED_FOR);
    placement
        .given(job(null, null), requested(JOB_COACH, early))
        .when(request(WORK_MENTOR, ON))
        .then(requested(WORK_MENTOR, ON));
    placement
        .given(job(null, null))
        .when(request(JOB_COACH, LocalDate.of(2014, 12, 31)))
        .thenRefused(BEFORE_THE_LAW);
  }

  @Test
  void after_a_decision_it_is_applied_for_again() {
    var coach = new ProvisionId(new UUID(5, 1));
    placement
        .given(
            job(null, null), requested(JOB_COACH, START), refused(JOB_COACH, NOT_NECESSARY, START))
        .when(request(JOB_COACH, ON))
        .then(requested(JOB_COACH, ON));
    placement
        .given(
            job(null, null),
            requested(JOB_COACH, START),
            new SupportStarted(RESIDENT, PROVISION, coach, GuidanceKind.JOB_COACH, START, null))
        .when(request(JOB_COACH, ON))
        .then(requested(JOB_COACH, ON));
  }

  @Test
  void a_subsidy_belongs_to_a_job_and_nothing_is_applied_for_after_the_end() {
    var trial = placement(PlacementKind.TRIAL, START.plusMonths(2));
    placement.given(trial).when(request(WAGE_COST_SUBSIDY, ON)).thenRefused(NOT_IN_A_JOB);
    placement.given(trial).when(request(JOB_COACH, ON)).then(requested(JOB_COACH, ON));
    placement
        .given(job(null, null), ended(ON))
        .when(request(JOB_COACH, ON))
        .thenRefused(AFTER_THE_END);
    placement
        .given(job(null, null), ended(ON.plusDays(1)))
        .when(request(JOB_COACH, ON))
        .then(requested(JOB_COACH, ON));
  }

  @Test
  void what_was_applied_for_is_refused_on_the_day_of_the_application_at_the_earliest() {
    placement
        .given(job(null, null), requested(JOB_COACH, ON))
        .when(refuse(JOB_COACH, NOT_NECESSARY, ON))
        .then(refused(JOB_COACH, NOT_NECESSARY, ON));
    placement
        .given(job(null, null), requested(JOB_COACH, ON))
        .when(refuse(JOB_COACH, NOT_NECESSARY, ON.minusDays(1)))
        .thenRefused(DECIDED_BEFORE_APPLIED_FOR);
    placement
        .given(job(null, null))
        .when(refuse(JOB_COACH, NOT_NECESSARY, ON))
        .thenRefused(NOTHING_APPLIED_FOR);
    placement
        .given(job(null, null), requested(JOB_COACH, ON), refused(JOB_COACH, NOT_NECESSARY, ON))
        .when(refuse(JOB_COACH, NOT_NECESSARY, ON))
        .thenRefused(NOTHING_APPLIED_FOR);
  }

  @Test
  void a_subsidy_is_refused_after_a_wage_value_or_a_late_application_too() {
    var late = new LateSubsidyRequested(RESIDENT, PROVISION, SubsidyRequester.EMPLOYER, ON);
    placement
        .given(job(null, null), wageValue("60"))
        .when(refuse(WAGE_COST_SUBSIDY, OUTSIDE_THE_GROUP, ON))
        .then(refused(WAGE_COST_SUBSIDY, OUTSIDE_THE_GROUP, ON));
    placement
        .given(job(null, null), late)
        .when(refuse(WAGE_COST_SUBSIDY, OUTSIDE_THE_GROUP, ON))
        .then(refused(WAGE_COST_SUBSIDY, OUTSIDE_THE_GROUP, ON));
  }

  @ParameterizedTest
  @CsvSource({"99.9,false", "100,true"})
  void the_whole_minimum_wage_is_a_ground_only_where_the_wage_value_is_that(
      String value, boolean whole) {
    var spec =
        placement
            .given(job(null, null), wageValue(value))
            .when(refuse(WAGE_COST_SUBSIDY, WHOLE_MINIMUM_WAGE, ON));
    if (whole) {
      spec.then(refused(WAGE_COST_SUBSIDY, WHOLE_MINIMUM_WAGE, ON));
    } else {
      spec.thenRefused(WAGE_VALUE_LEAVES_A_SUBSIDY);
    }
  }

  @ParameterizedTest
  @EnumSource(WorkSupportGround.class)
  void each_ground_is_about_guidance_or_a_subsidy_or_both(WorkSupportGround ground) {
    assertThat(ground.isAbout(JOB_COACH)).isEqualTo(ground.isAbout(WORK_MENTOR));
    assertThat(ground.isAbout(JOB_COACH) || ground.isAbout(WAGE_COST_SUBSIDY)).isTrue();
    if (!ground.isAbout(JOB_COACH)) {
      placement
          .given(job(null, null), requested(JOB_COACH, ON))
          .when(refuse(JOB_COACH, ground, ON))
          .thenRefused(GROUND_OF_OTHER_SUPPORT);
    }
  }
}
