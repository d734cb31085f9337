package nl.doorloop.onecounter.domain.figures;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.PAPENDRECHT;
import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules 20 to 24: stocks, flows and the balance. */
class FlowsTest {
  private static Row inside() {
    return Row.work("w", WSW_INTERNAL);
  }

  private static Row group() {
    return Row.work("g", WSW_GROUP_SECONDMENT);
  }

  private static List<ResidentMovements> residents(Known... known) {
    return Stream.of(known).map(k -> ResidentMovements.of(Known.RESIDENT, k.trajectory())).toList();
  }

  private static FlowQuery query(String from, String to, By by) {
    return query(from, to, by, null, null);
  }

  private static FlowQuery query(
      String from,
      String to,
      By by,
      @Nullable Municipality municipality,
      @Nullable Organisation organisation) {
    return new FlowQuery(
        LocalDate.parse(from), LocalDate.parse(to), municipality, organisation, by, null);
  }

  /** The seven figures of a node, as in the contract's order. */
  private static List<Long> node(FlowFigures figures, String name) {
    var node =
        figures.nodes().stream().filter(n -> n.node().equals(name)).findFirst().orElseThrow();
    return List.of(
        node.stockAtStart(),
        node.inflow(),
        node.movedIn(),
        node.movedOut(),
        node.outflow(),
        node.stockAtEnd(),
        node.stockAtEndUnknown());
  }

  private static List<String> links(FlowFigures figures) {
    return figures.links().stream()
        .map(
            l ->
                "%s>%s %s %d %d"
                    .formatted(l.from(), l.to(), l.direction(), l.count(), l.medianDaysInFrom()))
        .toList();
  }

  @Test
  void a_resident_stands_where_the_last_movement_put_them() {
    var known =
        Known.of(
            inside().from("2020-01-01").to("2020-03-01"),
            group().from("2020-03-01").to("2020-05-01"));

    var figures = Flows.of(residents(known), query("2020-02-01", "2020-04-01", By.STEP));

    assertThat(node(figures, "SHELTERED_INTERNAL")).containsExactly(1L, 0L, 0L, 1L, 0L, 0L, 0L);
    assertThat(node(figures, "GROUP_SECONDMENT")).containsExactly(0L, 0L, 1L, 0L, 0L, 1L, 0L);
    assertThat(links(figures)).containsExactly("SHELTERED_INTERNAL>GROUP_SECONDMENT UP 1 60");
    assertThat(figures.balance().closes()).isTrue();
  }

  @Test
  void there_is_no_stock_before_the_inflow_and_from_the_outflow_on() {
    var known = residents(Known.of(inside().from("2020-01-01").to("2020-03-01")));

    assertThat(
            node(Flows.of(known, query("2019-01-01", "2020-01-01", By.STEP)), "SHELTERED_INTERNAL"))
        .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(
            node(Flows.of(known, query("2019-01-01", "2020-01-02", By.STEP)), "SHELTERED_INTERNAL"))
        .containsExactly(0L, 1L, 0L, 0L, 0L, 1L, 0L);
    assertThat(
            node(Flows.of(known, query("2020-02-01", "2020-03-01", By.STEP)), "SHELTERED_INTERNAL"))
        .containsExactly(1L, 0L, 0L, 0L, 0L, 1L, 0L);
    assertThat(
            node(Flows.of(known, query("2020-03-01", "2020-03-02", By.STEP)), "SHELTERED_INTERNAL"))
        .containsExactly(1L, 0L, 0L, 0L, 1L, 0L, 0L);
  }

  @Test
  void days_of_unknown_step_count_at_the_last_known_step_and_are_told_apart() {
    var known =
        residents(
            Known.of(
                Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
                inside().from("2020-01-01").to("2020-03-01")));

    assertThat(
            node(Flows.of(known, query("2020-02-01", "2020-03-01", By.STEP)), "SHELTERED_INTERNAL"))
        .containsExactly(1L, 0L, 0L, 0L, 0L, 1L, 0L);
    assertThat(
            node(Flows.of(known, query("2020-02-01", "2020-03-02", By.STEP)), "SHELTERED_INTERNAL"))
        .containsExactly(1L, 0L, 0L, 0L, 0L, 1L, 1L);
  }

  @Test
  void to_must_lie_after_from() {
    assertThatThrownBy(() -> query("2020-01-01", "2020-01-01", By.STEP))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("to must lie after from");
  }

  @Test
  void a_lateral_counts_in_both() {
    var known =
        Known.of(
            inside().from("2020-01-01").to("2020-03-01"),
            Row.work("v", WSW_INTERNAL).from("2020-03-01"));

    var figures = Flows.of(residents(known), query("2020-02-01", "2020-04-01", By.STEP));

    assertThat(node(figures, "SHELTERED_INTERNAL")).containsExactly(1L, 0L, 1L, 1L, 0L, 1L, 0L);
    assertThat(links(figures))
        .containsExactly("SHELTERED_INTERNAL>SHELTERED_INTERNAL LATERAL 1 60");
  }

  @Test
  void a_movement_over_the_border_counts_on_the_side_inside_with_elsewhere_at_the_other_end() {
    var known =
        residents(
            Known.of(inside().from("2020-01-01").in(DORDRECHT)).address(PAPENDRECHT, "2020-03-01"));

    var left = Flows.of(known, query("2020-02-01", "2020-04-01", By.STEP, DORDRECHT, null));
    assertThat(node(left, "SHELTERED_INTERNAL")).containsExactly(1L, 0L, 0L, 1L, 0L, 0L, 0L);
    assertThat(links(left)).containsExactly("SHELTERED_INTERNAL>ELSEWHERE LATERAL 1 60");

    var came = Flows.of(known, query("2020-02-01", "2020-04-01", By.STEP, PAPENDRECHT, null));
    assertThat(node(came, "SHELTERED_INTERNAL")).containsExactly(0L, 0L, 1L, 0L, 0L, 1L, 0L);
    assertThat(links(came)).containsExactly("ELSEWHERE>SHELTERED_INTERNAL LATERAL 1 60");
  }

  @Test
  void the_border_of_a_filter_does_not_restart_the_count() {
    var known =
        residents(
            Known.of(inside().from("2020-01-01").to("2020-04-01"), group().from("2020-04-01"))
                .address(DORDRECHT, "2019-01-01")
                .address(PAPENDRECHT, "2020-03-01"));

    var figures = Flows.of(known, query("2020-01-01", "2021-01-01", By.STEP, PAPENDRECHT, null));

    assertThat(links(figures))
        .containsExactly(
            "SHELTERED_INTERNAL>GROUP_SECONDMENT UP 1 91",
            "ELSEWHERE>SHELTERED_INTERNAL LATERAL 1 60");
  }

  @Test
  void every_value_is_a_node_zeros_too_a_missing_lead_as_none() {
    var nobody = List.<ResidentMovements>of();
    assertThat(names(Flows.of(nobody, query("2020-01-01", "2020-02-01", By.STEP)))).hasSize(11);
    assertThat(names(Flows.of(nobody, query("2020-01-01", "2020-02-01", By.RUNG))))
        .containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(names(Flows.of(nobody, query("2020-01-01", "2020-02-01", By.ORGANISATION))))
        .containsExactly("SDD", "DRECHTWERK", "NONE");
    assertThat(names(Flows.of(nobody, query("2020-01-01", "2020-02-01", By.MUNICIPALITY))))
        .containsExactly("0482", "0505", "0523", "0531", "0590", "0610", "0642");
  }

  private static List<String> names(FlowFigures figures) {
    return figures.nodes().stream().map(FlowNode::node).toList();
  }

  @Test
  void a_resident_without_lead_stands_at_none() {
    var known =
        residents(
            new Known()
                .override(Step.ISOLATED, "2020-01-01", null)
                .address(DORDRECHT, "2020-01-01"));

    assertThat(node(Flows.of(known, query("2020-01-01", "2020-02-01", By.ORGANISATION)), "NONE"))
        .containsExactly(0L, 1L, 0L, 0L, 0L, 1L, 0L);
  }

  @Test
  void the_direction_filters_links_only() {
    var known =
        residents(
            Known.of(
                inside().from("2020-01-01").to("2020-03-01"),
                group().from("2020-03-01").to("2020-05-01"),
                Row.work("d", DAY_ACTIVITIES).from("2020-05-01")));

    var figures =
        Flows.of(
            known,
            new FlowQuery(
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 1, 1),
                null,
                null,
                By.RUNG,
                Direction.DOWN));

    assertThat(links(figures)).containsExactly("5>3 DOWN 1 121");
    assertThat(node(figures, "5")).containsExactly(0L, 1L, 1L, 2L, 0L, 0L, 0L);
  }

  @Test
  void lateral_and_changes_of_support_do_not_restart_the_count_a_return_to_the_node_does() {
    var known =
        residents(
            Known.of(
                inside().from("2020-01-01").to("2020-02-01"),
                Row.work("v", WSW_INTERNAL).from("2020-02-01").to("2020-03-01"),
                group().from("2020-03-01").to("2020-04-01"),
                Row.work("u", WSW_INTERNAL).from("2020-04-01").to("2020-04-11"),
                Row.work("t", DAY_ACTIVITIES).from("2020-04-11")));

    assertThat(links(Flows.of(known, query("2020-02-02", "2021-01-01", By.STEP))))
        .containsExactly(
            "SHELTERED_INTERNAL>ORGANISED_ACTIVITIES DOWN 1 10",
            "SHELTERED_INTERNAL>GROUP_SECONDMENT UP 1 60",
            "GROUP_SECONDMENT>SHELTERED_INTERNAL DOWN 1 31");
  }

  @Test
  void a_lateral_that_brings_another_lead_enters_that_organisation() {
    var known =
        residents(
            Known.of(inside().from("2020-01-01"), Row.debt("d").from("2020-01-01").by(SDD))
                .lead(SDD, "2020-02-01", "2020-03-01"));

    assertThat(links(Flows.of(known, query("2020-01-01", "2021-01-01", By.ORGANISATION))))
        .containsExactly("SDD>DRECHTWERK LATERAL 1 29", "DRECHTWERK>SDD LATERAL 1 31");
  }

  @Test
  void unknown_days_are_taken_off() {
    var known =
        residents(
            Known.of(
                Row.income("b", GENERAL_ASSISTANCE).from("2020-01-01"),
                inside().from("2020-01-01").to("2020-02-01"),
                group().from("2020-02-11")));

    assertThat(links(Flows.of(known, query("2020-01-01", "2021-01-01", By.STEP))))
        .containsExactly("SHELTERED_INTERNAL>GROUP_SECONDMENT UP 1 31");
  }

  @Test
  void the_median_of_an_even_number_is_the_lower_middle_one() {
    Known[] known = new Known[4];
    int[] days = {10, 40, 20, 30};
    for (int i = 0; i < 4; i++) {
      var moved = LocalDate.of(2020, 1, 1).plusDays(days[i]).toString();
      known[i] = Known.of(inside().from("2020-01-01").to(moved), group().from(moved));
    }

    assertThat(links(Flows.of(residents(known), query("2020-01-01", "2021-01-01", By.STEP))))
        .containsExactly("SHELTERED_INTERNAL>GROUP_SECONDMENT UP 4 20");
  }

  @Test
  void an_organisation_filters_by_who_leads() {
    var known =
        residents(
            Known.of(
                inside().from("2020-01-01").to("2020-03-01"),
                Row.placement("p", JOB).from("2020-03-01").to("2020-06-01")));

    var figures = Flows.of(known, query("2020-01-01", "2021-01-01", By.STEP, null, DRECHTWERK));

    assertThat(node(figures, "SHELTERED_INTERNAL")).containsExactly(0L, 1L, 0L, 1L, 0L, 0L, 0L);
    assertThat(node(figures, "PAID_WORK")).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(links(figures)).containsExactly("SHELTERED_INTERNAL>ELSEWHERE UP 1 60");
  }

  @Test
  void an_outflow_and_an_inflow_of_one_day_are_both_counted() {
    var known =
        residents(
            Known.of(inside().from("2020-01-01"), group().from("2020-06-01")).closed("2020-06-01"));

    var figures = Flows.of(known, query("2020-06-01", "2020-06-02", By.STEP));

    assertThat(node(figures, "SHELTERED_INTERNAL")).containsExactly(1L, 0L, 0L, 0L, 1L, 0L, 0L);
    assertThat(node(figures, "GROUP_SECONDMENT")).containsExactly(0L, 1L, 0L, 0L, 0L, 1L, 0L);
  }
}
