package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.shelteredwork.Modality.SHELTERED_WORK;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.Modality.WSW_SUPPORTED;
import static nl.doorloop.language.shelteredwork.StatusKind.EXCLUSIVELY_SHELTERED;
import static nl.doorloop.language.shelteredwork.StatusKind.TARGET_GROUP_REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.shelteredwork.StatusEvent;
import org.junit.jupiter.api.Test;

/** Rule 19: provisions that do not go together. */
class ConflictTest {
  private static Row subsidised(String name) {
    return Row.placement(name, JOB).from("2020-01-01").to("2020-06-01").subsidised();
  }

  private static List<String> conflicts(Row... rows) {
    return Known.of(rows).trajectory().conflicts().stream()
        .map(c -> c.kind() + " " + c.from() + ".." + (c.to() == null ? "-" : c.to()))
        .toList();
  }

  @Test
  void a_wage_cost_subsidy_beside_wsw_over_the_days_that_both_are_in_force() {
    assertThat(
            conflicts(
                subsidised("p"), Row.work("w", WSW_INTERNAL).from("2020-03-01").to("2020-04-01")))
        .containsExactly("WAGE_COST_SUBSIDY_WITH_WSW 2020-03-01..2020-04-01");
    assertThat(
            conflicts(
                Row.placement("p", JOB).from("2020-01-01").subsidised(),
                Row.work("w", WSW_SUPPORTED).from("2020-03-01")))
        .containsExactly("WAGE_COST_SUBSIDY_WITH_WSW 2020-03-01..-");
  }

  @Test
  void it_names_the_subsidy_and_the_employment_by_id() {
    var conflict =
        Known.of(subsidised("p"), Row.work("w", WSW_INTERNAL).from("2020-03-01").to("2020-04-01"))
            .trajectory()
            .conflicts()
            .getFirst();

    assertThat(conflict.provisions())
        .containsExactlyInAnyOrder(
            Known.provision("w"), Known.provision("p").supplement("WAGE_COST_SUBSIDY"))
        .isSorted();
  }

  @Test
  void sheltered_work_and_days_that_only_adjoin_are_no_conflict() {
    assertThat(
            conflicts(
                subsidised("p"),
                Row.work("v", SHELTERED_WORK).from("2020-03-01").to("2020-04-01"),
                Row.work("w", WSW_INTERNAL).from("2020-06-01")))
        .isEmpty();
  }

  @Test
  void two_wage_cost_subsidies_on_two_jobs_with_the_same_known_employer() {
    assertThat(
            conflicts(
                subsidised("p").at("12345678"), subsidised("q").at("12345678").from("2020-05-01")))
        .containsExactly("TWO_WAGE_COST_SUBSIDIES 2020-05-01..2020-06-01");
    assertThat(conflicts(subsidised("p").at("12345678"), subsidised("q").at("87654321"))).isEmpty();
    assertThat(conflicts(subsidised("p"), subsidised("q"))).isEmpty();
  }

  @Test
  void one_for_each_pair() {
    assertThat(
            conflicts(
                subsidised("p").at("12345678"),
                subsidised("q").at("12345678"),
                subsidised("r").at("12345678")))
        .hasSize(3);
  }

  @Test
  void registered_in_the_target_group_though_exclusively_sheltered() {
    assertThat(
            conflicts(
                Row.status("s", TARGET_GROUP_REGISTER).from("2020-01-01"),
                Row.status("t", EXCLUSIVELY_SHELTERED).from("2020-02-01").to("2020-03-01")))
        .containsExactly("REGISTERED_THOUGH_SHELTERED 2020-02-01..2020-03-01");
  }

  @Test
  void the_end_of_an_entry_ends_the_conflict() {
    var ended =
        new StatusEvent.StatusEnded(
            Known.RESIDENT,
            Known.provision("s"),
            TARGET_GROUP_REGISTER,
            LocalDate.of(2020, 2, 10),
            null);

    assertThat(
            Known.of(
                    Row.status("s", TARGET_GROUP_REGISTER).from("2020-01-01"),
                    Row.status("t", EXCLUSIVELY_SHELTERED).from("2020-02-01"))
                .and(ended)
                .trajectory()
                .conflicts())
        .extracting(Conflict::to)
        .containsExactly(LocalDate.of(2020, 2, 10));
  }

  @Test
  void a_conflict_never_changes_the_step() {
    assertThat(
            Known.of(
                    subsidised("p"),
                    Row.work("w", WSW_INTERNAL).from("2020-03-01").to("2020-04-01"))
                .steps())
        .containsExactly("2020-01-01..2020-06-01 SUBSIDISED_JOB");
  }
}
