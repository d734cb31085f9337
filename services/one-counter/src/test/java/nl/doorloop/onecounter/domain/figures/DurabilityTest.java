package nl.doorloop.onecounter.domain.figures;

import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 25: whether residents who went up stayed there. */
class DurabilityTest {
  private static final LocalDate LATE = LocalDate.of(2024, 1, 1);

  private static List<String> durability(LocalDate knownOn, Known... known) {
    return durability(knownOn, null, known);
  }

  private static List<String> durability(
      LocalDate knownOn, @Nullable Municipality municipality, Known... known) {
    var residents =
        Stream.of(known).map(k -> ResidentMovements.of(Known.RESIDENT, k.trajectory())).toList();
    var query =
        new FlowQuery(
            LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), municipality, null, By.STEP, null);
    return Durability.of(residents, query, knownOn).stream()
        .map(i -> "%s %d %d %d %s".formatted(i.step(), i.months(), i.of(), i.held(), i.share()))
        .toList();
  }

  private static Known upUntil(String end) {
    return Known.of(
        Row.work("w", WSW_INTERNAL).from("2019-01-01"),
        Row.work("v", WSW_GROUP_SECONDMENT).from("2020-01-31").to(end));
  }

  @Test
  void it_holds_when_the_resident_stands_at_that_step_or_higher_on_the_day() {
    assertThat(durability(LATE, upUntil("2020-04-30")))
        .containsExactly(
            "GROUP_SECONDMENT 1 1 1 1.0",
            "GROUP_SECONDMENT 3 1 0 0.0",
            "GROUP_SECONDMENT 6 1 0 0.0",
            "GROUP_SECONDMENT 12 1 0 0.0");
    assertThat(durability(LATE, upUntil("2020-05-01"), upUntil("2020-04-30")).get(1))
        .isEqualTo("GROUP_SECONDMENT 3 2 1 0.5");
  }

  @Test
  void a_movement_counts_once_those_months_have_passed_by_the_day_of_known_on() {
    assertThat(durability(LocalDate.of(2020, 2, 28), upUntil("2021-01-01"))).isEmpty();
    assertThat(durability(LocalDate.of(2020, 2, 29), upUntil("2021-01-01")))
        .containsExactly("GROUP_SECONDMENT 1 1 1 1.0");
  }

  @Test
  void an_outflow_from_paid_work_is_included_any_other_is_not() {
    var toPaidWork =
        Known.of(
            Row.work("w", WSW_INTERNAL).from("2019-01-01").to("2020-02-01"),
            Row.placement("p", JOB).from("2020-02-01").to("2020-03-15"));
    var toGroup =
        Known.of(
            Row.work("w", WSW_INTERNAL).from("2019-01-01").to("2020-02-01"),
            Row.work("v", WSW_GROUP_SECONDMENT).from("2020-02-01").to("2020-03-15"));

    assertThat(durability(LATE, toPaidWork))
        .containsExactly(
            "PAID_WORK 1 1 1 1.0",
            "PAID_WORK 3 1 1 1.0",
            "PAID_WORK 6 1 1 1.0",
            "PAID_WORK 12 1 1 1.0");
    assertThat(durability(LATE, toGroup).get(1)).isEqualTo("GROUP_SECONDMENT 3 1 0 0.0");
  }

  @Test
  void only_the_up_movements_of_the_period_and_of_the_side_reached_inside_the_filter() {
    assertThat(durability(LATE, Known.of(Row.work("d", DAY_ACTIVITIES).from("2020-02-01"))))
        .isEmpty();
    assertThat(durability(LATE, Municipality.PAPENDRECHT, upUntil("2021-01-01"))).isEmpty();
    assertThat(durability(LATE, Municipality.DORDRECHT, upUntil("2021-01-01"))).hasSize(4);
  }
}
