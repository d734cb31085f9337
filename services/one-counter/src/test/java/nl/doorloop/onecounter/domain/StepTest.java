package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.employerdesk.PlacementKind.PARTICIPATION;
import static nl.doorloop.language.employerdesk.PlacementKind.SELF_EMPLOYED;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.SHELTERED_WORK;
import static nl.doorloop.language.shelteredwork.Modality.WORKLIKE_DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INDIVIDUAL_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.Modality.WSW_SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.Step;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.junit.jupiter.api.Test;

/** Rule 5: the step on a day. */
class StepTest {
  private static Row job(String name) {
    return Row.placement(name, JOB).from("2020-01-01").to("2021-01-01");
  }

  private static Row work(String name, Modality modality) {
    return Row.work(name, modality).from("2020-01-01").to("2021-01-01");
  }

  private static String stepOf(Row... rows) {
    var steps = Known.of(rows).steps();
    assertThat(steps).hasSize(1);
    return steps.getFirst().split(" ")[1];
  }

  @Test
  void every_participation_gives_its_step() {
    assertThat(stepOf(work("w", DAY_ACTIVITIES))).isEqualTo("ORGANISED_ACTIVITIES");
    assertThat(stepOf(work("w", WORKLIKE_DAY_ACTIVITIES))).isEqualTo("UNPAID_WORK");
    assertThat(stepOf(work("w", WSW_INTERNAL))).isEqualTo("SHELTERED_INTERNAL");
    assertThat(stepOf(work("w", SHELTERED_WORK))).isEqualTo("SHELTERED_INTERNAL");
    assertThat(stepOf(work("w", WSW_GROUP_SECONDMENT))).isEqualTo("GROUP_SECONDMENT");
    assertThat(stepOf(work("w", WSW_INDIVIDUAL_SECONDMENT))).isEqualTo("INDIVIDUAL_SECONDMENT");
    assertThat(stepOf(work("w", WSW_SUPPORTED))).isEqualTo("SUPPORTED_JOB");
    assertThat(stepOf(Row.placement("p", TRIAL).from("2020-01-01"))).isEqualTo("UNPAID_WORK");
    assertThat(stepOf(Row.placement("p", PARTICIPATION).from("2020-01-01")))
        .isEqualTo("UNPAID_WORK");
    assertThat(stepOf(job("p"))).isEqualTo("PAID_WORK");
    assertThat(stepOf(Row.placement("p", SELF_EMPLOYED).from("2020-01-01"))).isEqualTo("PAID_WORK");
  }

  @Test
  void income_support_debt_support_and_statuses_give_no_step_by_themselves() {
    assertThat(
            stepOf(
                Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
                Row.debt("d").from("2020-01-01"),
                Row.status("s", StatusKind.WSW_INDICATION).from("2020-01-01")))
        .isEqualTo("-");
  }

  @Test
  void the_highest_step_given_by_any_participation_in_force_counts() {
    assertThat(
            Known.of(
                    work("a", DAY_ACTIVITIES),
                    Row.work("b", WSW_INTERNAL).from("2020-03-01").to("2020-05-01"))
                .steps())
        .containsExactly(
            "2020-01-01..2020-03-01 ORGANISED_ACTIVITIES",
            "2020-03-01..2020-05-01 SHELTERED_INTERNAL",
            "2020-05-01..2021-01-01 ORGANISED_ACTIVITIES");
  }

  @Test
  void a_job_coach_and_a_wage_cost_subsidy_qualify_the_job_that_they_belong_to() {
    assertThat(stepOf(job("p").coached())).isEqualTo("SUPPORTED_JOB");
    assertThat(stepOf(job("p").coached().subsidised())).isEqualTo("SUPPORTED_JOB");
    assertThat(stepOf(job("p").subsidised())).isEqualTo("SUBSIDISED_JOB");
    // The coach belongs to the trial, which therefore stays below the job.
    assertThat(
            stepOf(
                job("p"), Row.placement("t", TRIAL).from("2020-01-01").to("2021-01-01").coached()))
        .isEqualTo("PAID_WORK");
  }

  @Test
  void supplementary_income_support_qualifies_every_job_of_the_resident() {
    var supplement = Row.income("b", IOAW).from("2020-01-01").to("2021-01-01").supplementary();

    assertThat(stepOf(job("p"), supplement)).isEqualTo("JOB_WITH_SUPPLEMENT");
    assertThat(
            stepOf(
                Row.placement("p", SELF_EMPLOYED).from("2020-01-01").to("2021-01-01"), supplement))
        .isEqualTo("JOB_WITH_SUPPLEMENT");
  }

  @Test
  void special_assistance_is_never_supplementary() {
    assertThat(
            stepOf(
                job("p"),
                Row.income("b", SPECIAL_ASSISTANCE)
                    .from("2020-01-01")
                    .to("2021-01-01")
                    .supplementary()))
        .isEqualTo("PAID_WORK");
  }

  @Test
  void full_income_support_that_overlaps_a_job_does_not_change_the_step() {
    assertThat(
            stepOf(
                job("p"), Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-06-01")))
        .isEqualTo("PAID_WORK");
  }

  @Test
  void a_plain_job_gives_a_step_only_on_days_without_a_participation_of_steps_5_to_9() {
    assertThat(
            Known.of(
                    job("p"),
                    Row.work("w", WSW_INTERNAL).from("2020-03-01").to("2020-05-01"),
                    Row.work("d", DAY_ACTIVITIES).from("2020-05-01").to("2020-07-01"))
                .steps())
        .containsExactly(
            "2020-01-01..2020-03-01 PAID_WORK",
            "2020-03-01..2020-05-01 SHELTERED_INTERNAL",
            "2020-05-01..2021-01-01 PAID_WORK");
    assertThat(stepOf(job("p"), job("q").subsidised())).isEqualTo("SUBSIDISED_JOB");
  }

  @Test
  void an_override_wins_over_participation_and_assessment_and_sets_the_step_only() {
    var known =
        Known.of(work("w", WSW_INTERNAL), Row.assessment("a", 2).from("2020-01-01"))
            .override(Step.PAID_WORK, "2020-03-01", "2020-04-01");

    assertThat(known.segments())
        .containsExactly(
            "2020-01-01..2020-03-01 SHELTERED_INTERNAL 0 DRECHTWERK 0505",
            "2020-03-01..2020-04-01 PAID_WORK 0 DRECHTWERK 0505",
            "2020-04-01..2021-01-01 SHELTERED_INTERNAL 0 DRECHTWERK 0505");
  }

  @Test
  void of_two_overrides_the_later_recorded_counts() {
    assertThat(
            Known.of(work("w", WSW_INTERNAL))
                .override(Step.ISOLATED, "2020-03-01", "2020-05-01")
                .override(Step.PAID_WORK, "2020-02-01", "2020-04-01")
                .steps())
        .containsExactly(
            "2020-01-01..2020-02-01 SHELTERED_INTERNAL",
            "2020-02-01..2020-04-01 PAID_WORK",
            "2020-04-01..2020-05-01 ISOLATED",
            "2020-05-01..2021-01-01 SHELTERED_INTERNAL");
  }
}
