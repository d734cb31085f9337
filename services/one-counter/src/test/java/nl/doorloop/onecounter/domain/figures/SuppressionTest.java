package nl.doorloop.onecounter.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Direction;
import org.junit.jupiter.api.Test;

/** Figures about too few residents are hidden from whoever may not see exact ones. */
class SuppressionTest {
  private static final Suppression TEN = new Suppression(10);

  private static FlowFigures figures(List<FlowNode> nodes, List<FlowLink> links) {
    return new FlowFigures(nodes, links, new FlowFigures.Balance(true), 0);
  }

  private static FlowNode node(
      long start, long inflow, long movedIn, long movedOut, long outflow, long end, long unknown) {
    return new FlowNode("PAID_WORK", start, inflow, movedIn, movedOut, outflow, end, unknown);
  }

  @Test
  void cells_of_1_to_9_are_hidden_0_and_10_are_not() {
    var shown =
        TEN.apply(figures(List.of(node(1, 9, 0, 0, 0, 10, 0)), List.of())).nodes().getFirst();

    assertThat(shown).isEqualTo(new FlowNode("PAID_WORK", null, null, 0L, 0L, 0L, 10L, 0L));
  }

  @Test
  void the_number_of_hidden_cells_is_told() {
    var figures =
        TEN.apply(
            figures(
                List.of(node(1, 9, 0, 0, 0, 10, 0)),
                List.of(new FlowLink("A", "B", Direction.UP, 3L, 12L))));

    assertThat(figures.suppressed()).isEqualTo(3);
  }

  @Test
  void a_single_hidden_cell_does_not_follow_from_the_balance() {
    var shown =
        TEN.apply(figures(List.of(node(100, 5, 20, 0, 0, 125, 0)), List.of())).nodes().getFirst();

    assertThat(shown.inflow()).isNull();
    assertThat(shown.movedIn()).isNull();
    assertThat(shown.stockAtStart()).isEqualTo(100);
  }

  @Test
  void a_hidden_link_does_not_follow_from_the_sum_of_links_and_takes_its_median_along() {
    var figures =
        TEN.apply(
            figures(
                List.of(node(100, 0, 0, 45, 0, 55, 0)),
                List.of(
                    new FlowLink("PAID_WORK", "A", Direction.DOWN, 5L, 30L),
                    new FlowLink("PAID_WORK", "B", Direction.DOWN, 40L, 31L))));

    assertThat(figures.links())
        .containsExactly(
            new FlowLink("PAID_WORK", "A", Direction.DOWN, null, null),
            new FlowLink("PAID_WORK", "B", Direction.DOWN, null, null));
  }

  @Test
  void an_unknown_stock_is_hidden_also_where_it_tells_how_few_are_known() {
    var shown =
        TEN.apply(figures(List.of(node(100, 0, 0, 0, 0, 100, 95)), List.of())).nodes().getFirst();

    assertThat(shown.stockAtEndUnknown()).isNull();
    assertThat(shown.stockAtEnd()).isEqualTo(100);
  }

  @Test
  void a_floor_of_1_hides_nothing_and_less_is_no_floor() {
    var exact = figures(List.of(node(1, 0, 0, 0, 0, 1, 1)), List.of());

    assertThat(new Suppression(1).apply(exact)).isEqualTo(exact);
    assertThatThrownBy(() -> new Suppression(0)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void durability_of_few_or_of_few_that_did_not_hold_is_hidden() {
    assertThat(
            TEN.apply(
                List.of(
                    DurabilityItem.exact(Step.PAID_WORK, 1, 9, 9),
                    DurabilityItem.exact(Step.PAID_WORK, 3, 30, 25),
                    DurabilityItem.exact(Step.PAID_WORK, 6, 30, 3),
                    DurabilityItem.exact(Step.PAID_WORK, 12, 30, 15))))
        .containsExactly(
            new DurabilityItem(Step.PAID_WORK, 1, null, null, null),
            new DurabilityItem(Step.PAID_WORK, 3, 30L, null, null),
            new DurabilityItem(Step.PAID_WORK, 6, 30L, null, null),
            new DurabilityItem(Step.PAID_WORK, 12, 30L, 15L, 0.5));
  }
}
