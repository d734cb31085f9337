package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.EndReason.EXPIRED;
import static nl.doorloop.language.EndReason.OTHER;
import static nl.doorloop.language.EndReason.TRANSFER;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.StatusKind.WSW_INDICATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import org.junit.jupiter.api.Test;

/** Rules 9 and 10: when the line is open, and its segments. */
class OpenLineTest {
  private static Row work(String name) {
    return Row.work(name, WSW_INTERNAL);
  }

  private static Row ending(EndReason reason) {
    return work("w").from("2020-01-01").to("2020-03-01").ends(reason);
  }

  @Test
  void a_line_opens_on_the_first_day_of_a_provision_an_assessment_or_an_override() {
    assertThat(Known.of(Row.debt("d").from("2020-01-01")).stretches())
        .containsExactly("2020-01-01..-");
    assertThat(Known.of(Row.assessment("a", 1).from("2020-01-01")).stretches())
        .containsExactly("2020-01-01..2021-01-01");
    assertThat(new Known().override(Step.ISOLATED, "2020-01-01", "2020-02-01").stretches())
        .containsExactly("2020-01-01..2020-02-01");
  }

  @Test
  void a_status_an_assessment_without_step_and_a_hand_over_do_not_open_it() {
    assertThat(
            Known.of(
                    Row.status("s", WSW_INDICATION).from("2020-01-01"),
                    Row.assessment("a", 5).from("2020-01-01"))
                .offered("h", "2020-01-01", "s")
                .stretches())
        .isEmpty();
  }

  @Test
  void it_closes_on_the_first_bare_day() {
    assertThat(Known.of(ending(OTHER)).stretches()).containsExactly("2020-01-01..2020-03-01");
    assertThat(Known.of(work("w").from("2020-01-01").to("2020-03-01")).stretches())
        .containsExactly("2020-01-01..2020-03-01");
  }

  @Test
  void a_status_does_not_keep_it_open() {
    assertThat(
            Known.of(ending(OTHER), Row.status("s", WSW_INDICATION).from("2020-01-01")).stretches())
        .containsExactly("2020-01-01..2020-03-01");
  }

  @Test
  void what_begins_within_31_days_from_the_first_bare_day_keeps_it_open() {
    // The 31 days from 1 March on are 1 to 31 March.
    assertThat(Known.of(ending(OTHER), work("v").from("2020-03-31")).stretches())
        .containsExactly("2020-01-01..-");
    assertThat(Known.of(ending(OTHER), work("v").from("2020-04-01")).stretches())
        .containsExactly("2020-01-01..2020-03-01", "2020-04-01..-");
  }

  @Test
  void an_offered_hand_over_is_something_that_begins_and_keeps_it_open_while_it_is() {
    var known = Known.of(ending(OTHER)).offered("h", "2020-03-20", "w").refused("h", "2020-05-01");

    assertThat(known.stretches()).containsExactly("2020-01-01..2020-05-01");
  }

  @Test
  void after_an_end_that_expects_a_follow_up_it_stays_open_until_something_begins() {
    for (var reason : new EndReason[] {TRANSFER, EXPIRED}) {
      assertThat(Known.of(ending(reason)).stretches()).containsExactly("2020-01-01..-");
      assertThat(Known.of(ending(reason), work("v").from("2022-01-01").to("2022-02-01")).steps())
          .containsExactly(
              "2020-01-01..2020-03-01 SHELTERED_INTERNAL",
              "2020-03-01..2022-01-01 -",
              "2022-01-01..2022-02-01 SHELTERED_INTERNAL");
    }
  }

  @Test
  void or_until_somebody_records_its_closing() {
    assertThat(Known.of(ending(TRANSFER)).closed("2020-08-01").stretches())
        .containsExactly("2020-01-01..2020-08-01");
  }

  @Test
  void only_the_provisions_that_ended_last_tell_whether_a_follow_up_is_expected() {
    assertThat(
            Known.of(
                    Row.debt("d").from("2020-01-01").to("2020-02-29").ends(TRANSFER), ending(OTHER))
                .stretches())
        .containsExactly("2020-01-01..2020-03-01");
    assertThat(
            Known.of(
                    Row.debt("d").from("2020-01-01").to("2020-03-01").ends(TRANSFER), ending(OTHER))
                .stretches())
        .containsExactly("2020-01-01..-");
  }

  @Test
  void also_when_an_assessment_lapsed_later() {
    assertThat(
            Known.of(ending(TRANSFER), Row.assessment("a", 2).from("2020-02-01").to("2020-06-01"))
                .stretches())
        .containsExactly("2020-01-01..-");
  }

  @Test
  void the_reason_of_a_live_end_counts_like_that_of_a_row() {
    var ended =
        new PlacementEnded(Known.RESIDENT, Known.provision("p"), LocalDate.of(2020, 3, 1), EXPIRED);

    assertThat(Known.of(Row.placement("p", JOB).from("2020-01-01")).and(ended).stretches())
        .containsExactly("2020-01-01..-");
  }

  @Test
  void a_recorded_closing_closes_it_on_its_own_date_whatever_is_in_force() {
    assertThat(Known.of(work("w").from("2020-01-01")).closed("2020-06-01").stretches())
        .containsExactly("2020-01-01..2020-06-01");
  }

  @Test
  void only_what_starts_on_or_after_a_recorded_closing_opens_it_again() {
    var known = Known.of(work("w").from("2020-01-01")).closed("2020-06-01");

    assertThat(known.and(Row.debt("before").from("2020-05-31")).stretches())
        .containsExactly("2020-01-01..2020-06-01");
    assertThat(known.and(Row.debt("after").from("2020-09-01").to("2020-10-01")).stretches())
        .containsExactly("2020-01-01..2020-06-01", "2020-09-01..-");
  }

  @Test
  void what_starts_on_the_day_of_a_recorded_closing_opens_a_new_stretch_that_day() {
    var known =
        Known.of(work("w").from("2020-01-01"), work("v").from("2020-06-01")).closed("2020-06-01");

    assertThat(known.stretches()).containsExactly("2020-01-01..2020-06-01", "2020-06-01..-");
    assertThat(known.movements())
        .containsExactly(
            "2020-01-01 ->SHELTERED_INTERNAL INFLOW",
            "2020-06-01 SHELTERED_INTERNAL>- OUTFLOW",
            "2020-06-01 ->SHELTERED_INTERNAL INFLOW returning");
  }

  @Test
  void a_closing_on_the_first_day_closes_nothing() {
    assertThat(Known.of(work("w").from("2020-01-01")).closed("2020-01-01").stretches())
        .containsExactly("2020-01-01..-");
  }

  @Test
  void a_resident_in_paid_work_stays_until_the_job_ends() {
    assertThat(
            Known.of(
                    Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-03-01"),
                    Row.placement("p", JOB).from("2020-03-01").to("2023-01-01"))
                .stretches())
        .containsExactly("2020-01-01..2023-01-01");
  }

  @Test
  void segments_are_the_longest_runs_of_days_that_look_the_same() {
    assertThat(
            Known.of(
                    Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-04-01"),
                    Row.assessment("a", 3).from("2020-01-01").to("2020-02-01"),
                    Row.assessment("c", 3).from("2020-02-01").to("2020-03-01"),
                    Row.work("w", DAY_ACTIVITIES).from("2020-03-01").to("2020-05-01"))
                .segments())
        .containsExactly(
            "2020-01-01..2020-03-01 ORGANISED_ACTIVITIES 0 SDD 0505",
            "2020-03-01..2020-04-01 ORGANISED_ACTIVITIES 0 DRECHTWERK 0505",
            "2020-04-01..2020-05-01 ORGANISED_ACTIVITIES 0 DRECHTWERK 0505");
  }

  @Test
  void segments_list_the_provisions_of_all_five_axes_by_id() {
    var provisions =
        Known.of(
                Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
                Row.placement("p", JOB).from("2020-01-01").coached(),
                Row.status("s", WSW_INDICATION).from("2020-01-01"),
                Row.debt("d").from("2020-01-01"))
            .trajectory()
            .segments()
            .getFirst()
            .provisions();

    assertThat(provisions).extracting(Provision::axis).doesNotHaveDuplicates().hasSize(5);
    assertThat(provisions).extracting(provision -> provision.provisionId().text()).isSorted();
  }
}
