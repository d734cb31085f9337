package nl.doorloop.onecounter.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.FallBacks;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.HandOvers;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.IncomeGaps;
import org.jspecify.annotations.Nullable;
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

  private static ContinuityRow row(
      @Nullable String municipality, long offers, long within, long residents, long withGap) {
    return new ContinuityRow(
        municipality,
        new HandOvers(offers, within, (double) within / offers, offers, 12L),
        new IncomeGaps(residents, withGap, withGap * 3, withGap * 300.0 / residents),
        new FallBacks(0L, 0L, null));
  }

  private static ContinuityFigures continuity(ContinuityRow... rows) {
    return new ContinuityFigures(List.of(rows), 0);
  }

  @Test
  void a_share_of_few_offers_or_with_few_late_ones_is_hidden() {
    var few = TEN.apply(continuity(row(null, 9, 9, 500, 0))).items().getFirst().handOvers();
    var fewLate = TEN.apply(continuity(row(null, 30, 25, 500, 0))).items().getFirst().handOvers();

    assertThat(few).isEqualTo(new HandOvers(null, null, null, null, null));
    assertThat(fewLate).isEqualTo(new HandOvers(30L, null, null, 30L, 12L));
  }

  @Test
  void days_without_income_of_few_residents_are_hidden_also_for_a_hundred() {
    var gaps = TEN.apply(continuity(row(null, 30, 15, 500, 3))).items().getFirst().incomeGaps();

    assertThat(gaps).isEqualTo(new IncomeGaps(500L, null, null, null));
  }

  @Test
  void one_hidden_municipality_does_not_follow_from_all_together() {
    var shown =
        TEN.apply(
            continuity(
                row(null, 90, 45, 900, 33),
                row("0505", 40, 20, 400, 15),
                row("0590", 30, 15, 300, 15),
                row("0642", 20, 10, 200, 3)));

    assertThat(shown.row(null).incomeGaps().days()).isEqualTo(99);
    assertThat(shown.items())
        .extracting(row -> row.incomeGaps().days())
        .containsExactly(99L, null, 45L, null);
    assertThat(shown.items()).extracting(row -> row.handOvers().of()).doesNotContainNull();
    assertThat(shown.suppressed()).isEqualTo(2);
    assertThat(shown.row(Municipality.of("0642")).shows(ContinuityFigure.INCOME_GAP_DAYS))
        .isFalse();
    assertThat(shown.row(Municipality.of("0590")).shows(ContinuityFigure.INCOME_GAP_DAYS)).isTrue();
  }
}
