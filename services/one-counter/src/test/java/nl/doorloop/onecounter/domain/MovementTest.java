package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.EndReason.EXPIRED;
import static nl.doorloop.language.EndReason.OTHER;
import static nl.doorloop.language.EndReason.TRANSFER;
import static nl.doorloop.language.Municipality.PAPENDRECHT;
import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Step;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import org.junit.jupiter.api.Test;

/** Rules 11, 12 and 14, and because: which movements there are. */
class MovementTest {
  private static Row work(String name) {
    return Row.work(name, WSW_INTERNAL);
  }

  private static Row seconded(String name) {
    return Row.work(name, WSW_GROUP_SECONDMENT);
  }

  private static Row job(String name) {
    return Row.placement(name, JOB);
  }

  @Test
  void a_stretch_has_one_inflow_on_its_first_day_of_known_step_and_one_outflow_when_it_closes() {
    assertThat(
            Known.of(
                    Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-06-01"),
                    work("w").from("2020-03-01").to("2020-05-01"))
                .movements())
        .containsExactly(
            "2020-03-01 ->SHELTERED_INTERNAL INFLOW",
            "2020-06-01 SHELTERED_INTERNAL>- OUTFLOW 31 unknown");
  }

  @Test
  void a_stretch_without_a_step_has_neither() {
    assertThat(
            Known.of(Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-06-01"))
                .movements())
        .isEmpty();
  }

  @Test
  void an_inflow_is_returning_when_its_stretch_began_within_twelve_months_after_the_closing() {
    var first = work("w").from("2019-01-01").to("2020-02-29");

    assertThat(Known.of(first, work("v").from("2021-02-27")).movements().getLast())
        .isEqualTo("2021-02-27 ->SHELTERED_INTERNAL INFLOW returning");
    assertThat(Known.of(first, work("v").from("2021-02-28")).movements().getLast())
        .isEqualTo("2021-02-28 ->SHELTERED_INTERNAL INFLOW");
  }

  @Test
  void it_is_the_stretch_that_began_not_the_step_and_also_where_the_one_before_had_no_step() {
    assertThat(
            Known.of(
                    Row.debt("d").from("2019-01-01").to("2020-01-01"),
                    Row.debt("e").from("2020-12-01"),
                    work("w").from("2021-06-01"))
                .movements())
        .containsExactly("2021-06-01 ->SHELTERED_INTERNAL INFLOW returning");
  }

  @Test
  void to_a_higher_step_is_up_and_to_a_lower_one_down() {
    assertThat(
            Known.of(
                    work("w").from("2020-01-01").to("2020-03-01"),
                    seconded("v").from("2020-03-01").to("2020-05-01"),
                    Row.work("d", DAY_ACTIVITIES).from("2020-05-01"))
                .movements())
        .containsExactly(
            "2020-01-01 ->SHELTERED_INTERNAL INFLOW",
            "2020-03-01 SHELTERED_INTERNAL>GROUP_SECONDMENT UP",
            "2020-05-01 GROUP_SECONDMENT>ORGANISED_ACTIVITIES DOWN relapse");
  }

  @Test
  void on_the_same_step_fewer_kinds_of_support_is_up_and_more_is_down() {
    assertThat(
            Known.of(
                    job("p").from("2020-01-01").to("2020-03-01").coached(),
                    job("q").from("2020-03-01").to("2020-05-01").coached().subsidised(),
                    job("r").from("2020-05-01").coached())
                .movements())
        .containsExactly(
            "2020-01-01 ->SUPPORTED_JOB INFLOW",
            "2020-03-01 SUPPORTED_JOB>SUPPORTED_JOB DOWN",
            "2020-05-01 SUPPORTED_JOB>SUPPORTED_JOB UP");
  }

  @Test
  void on_the_same_step_and_level_another_participation_that_gives_the_step_is_lateral() {
    assertThat(
            Known.of(work("w").from("2020-01-01").to("2020-03-01"), work("v").from("2020-03-01"))
                .movements()
                .getLast())
        .isEqualTo("2020-03-01 SHELTERED_INTERNAL>SHELTERED_INTERNAL LATERAL");
    assertThat(
            Known.of(work("w").from("2020-01-01"), work("v").from("2020-03-01"))
                .movements()
                .getLast())
        .isEqualTo("2020-03-01 SHELTERED_INTERNAL>SHELTERED_INTERNAL LATERAL");
  }

  @Test
  void another_employer_lead_or_municipality_is_lateral() {
    var changed =
        new ShelteredWorkEvent.ModalityChanged(
            Known.RESIDENT,
            Known.provision("w"),
            WSW_GROUP_SECONDMENT,
            KvkNumber.of("87654321"),
            LocalDate.of(2020, 3, 1));

    assertThat(
            Known.of(seconded("w").from("2020-01-01").at("12345678"))
                .and(changed)
                .movements()
                .getLast())
        .isEqualTo("2020-03-01 GROUP_SECONDMENT>GROUP_SECONDMENT LATERAL");
    assertThat(Known.of(seconded("w").from("2020-01-01").at("87654321")).and(changed).movements())
        .hasSize(1);
    assertThat(
            Known.of(work("w").from("2020-01-01"), Row.debt("d").from("2020-01-01"))
                .lead(SDD, "2020-03-01", null)
                .movements()
                .getLast())
        .isEqualTo("2020-03-01 SHELTERED_INTERNAL>SHELTERED_INTERNAL LATERAL");
    assertThat(
            Known.of(work("w").from("2020-01-01"))
                .address(PAPENDRECHT, "2020-03-01")
                .movements()
                .getLast())
        .isEqualTo("2020-03-01 SHELTERED_INTERNAL>SHELTERED_INTERNAL LATERAL");
  }

  @Test
  void a_participation_that_only_ends_or_gives_a_lower_step_makes_no_movement() {
    assertThat(
            Known.of(
                    work("w").from("2020-01-01"),
                    work("v").from("2020-01-01").to("2020-05-01"),
                    Row.work("d", DAY_ACTIVITIES).from("2020-03-01").to("2020-04-01"))
                .movements())
        .containsExactly("2020-01-01 ->SHELTERED_INTERNAL INFLOW");
  }

  @Test
  void an_assessment_and_provisions_of_other_axes_make_no_movement_by_themselves() {
    assertThat(
            Known.of(
                    Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
                    Row.assessment("a", 2).from("2020-01-01"),
                    Row.assessment("c", 2).from("2020-06-01"),
                    Row.debt("d").from("2020-07-01"))
                .movements())
        .containsExactly("2020-01-01 ->SOCIAL_CONTACTS INFLOW");
  }

  @Test
  void a_change_of_lead_that_a_provision_of_another_axis_brings_is_a_movement() {
    assertThat(
            Known.of(
                    Row.assessment("a", 2).from("2020-01-01"),
                    Row.income("b", GENERAL_ASSISTANCE).from("2020-03-01").by(DRECHTWERK))
                .movements()
                .getLast())
        .isEqualTo("2020-03-01 SOCIAL_CONTACTS>SOCIAL_CONTACTS LATERAL");
  }

  @Test
  void several_changes_on_one_day_are_one_movement_with_both_sides() {
    var movements =
        Known.of(
                work("w").from("2020-01-01").to("2020-03-01"),
                job("p").from("2020-03-01").coached().in(PAPENDRECHT))
            .trajectory()
            .movements();

    assertThat(movements).hasSize(2);
    var up = movements.getLast();
    assertThat(up.organisationFrom()).isEqualTo(DRECHTWERK);
    assertThat(up.organisationTo()).isEqualTo(SDD);
    assertThat(up.municipalityFrom()).hasToString("DORDRECHT");
    assertThat(up.municipalityTo()).isEqualTo(PAPENDRECHT);
  }

  @Test
  void over_unknown_days_the_comparison_is_with_the_last_day_of_known_step() {
    var known =
        Known.of(
            Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
            work("w").from("2020-01-01").to("2020-03-01"),
            seconded("v").from("2020-03-11").to("2020-05-01"),
            seconded("u").from("2020-05-02"));

    assertThat(known.movements())
        .containsExactly(
            "2020-01-01 ->SHELTERED_INTERNAL INFLOW",
            "2020-03-11 SHELTERED_INTERNAL>GROUP_SECONDMENT UP 10 unknown",
            "2020-05-02 GROUP_SECONDMENT>GROUP_SECONDMENT LATERAL 1 unknown");
  }

  @Test
  void an_outflow_leaves_from_where_the_last_known_day_stood() {
    var outflow =
        Known.of(
                Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01").to("2020-06-01"),
                work("w").from("2020-01-01").to("2020-03-01"))
            .address(PAPENDRECHT, "2020-04-01")
            .trajectory()
            .movements()
            .getLast();

    assertThat(outflow.direction()).isEqualTo(Direction.OUTFLOW);
    assertThat(outflow.from()).isEqualTo(Step.SHELTERED_INTERNAL);
    assertThat(outflow.organisationFrom()).isEqualTo(DRECHTWERK);
    assertThat(outflow.municipalityFrom()).hasToString("DORDRECHT");
    assertThat(outflow.to()).isNull();
    assertThat(outflow.organisationTo()).isNull();
    assertThat(outflow.municipalityTo()).isNull();
  }

  @Test
  void within_a_stretch_a_move_between_organisations_is_never_inflow_or_outflow() {
    assertThat(
            Known.of(
                    work("w").from("2020-01-01").to("2020-03-01").ends(TRANSFER),
                    job("p").from("2021-06-01").to("2021-07-01").ends(EXPIRED),
                    work("v").from("2023-01-01").to("2023-02-01").ends(OTHER),
                    job("q").from("2023-05-01"))
                .trajectory()
                .movements())
        .extracting(Movement::direction)
        .containsExactly(
            Direction.INFLOW, Direction.UP, Direction.DOWN, Direction.OUTFLOW, Direction.INFLOW);
  }

  @Test
  void the_override_of_a_step_moves_the_resident_there_and_back() {
    assertThat(
            Known.of(work("w").from("2020-01-01"))
                .override(Step.UNPAID_WORK, "2020-03-01", "2020-04-01")
                .override(Step.SHELTERED_INTERNAL, "2020-06-01", "2020-07-01")
                .movements())
        .containsExactly(
            "2020-01-01 ->SHELTERED_INTERNAL INFLOW",
            "2020-03-01 SHELTERED_INTERNAL>UNPAID_WORK DOWN",
            "2020-04-01 UNPAID_WORK>SHELTERED_INTERNAL UP");
  }

  @Test
  void because_names_the_events_whose_provision_assessment_or_override_starts_or_ends_that_day() {
    var known =
        new Known()
            .and("assessed", Row.assessment("a", 2).from("2020-01-01"))
            .and("worked", work("w").from("2020-03-01").to("2020-05-01"))
            .and("benefit", Row.income("b", GENERAL_ASSISTANCE).from("2020-03-01"))
            .and("assessed again", Row.assessment("c", 3).from("2020-05-01"));

    var movements = known.trajectory().movements();

    assertThat(causes(movements.get(0))).containsExactlyInAnyOrder(Known.event("assessed"));
    assertThat(causes(movements.get(1)))
        .containsExactlyInAnyOrder(Known.event("worked"), Known.event("benefit"));
    assertThat(causes(movements.get(2)))
        .containsExactlyInAnyOrder(
            Known.event("worked"), Known.event("assessed"), Known.event("assessed again"));
    assertThat(causes(movements.get(2))).extracting(id -> id.text()).isSorted();
  }

  private static List<EventId> causes(Movement movement) {
    return movement.because().stream().map(Cause::eventId).toList();
  }
}
