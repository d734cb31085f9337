package nl.doorloop.onecounter.pages.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.figures.By;
import nl.doorloop.onecounter.domain.figures.FlowFigures;
import nl.doorloop.onecounter.domain.figures.FlowLink;
import nl.doorloop.onecounter.domain.figures.FlowNode;
import nl.doorloop.onecounter.pages.Stage;
import nl.doorloop.platform.json.DoorloopJson;
import org.junit.jupiter.api.Test;

class FlowViewTest {
  private static final FlowFigures EXACT =
      new FlowFigures(
          List.of(
              new FlowNode("4", 100L, 10L, 12L, 30L, 5L, 87L, 0L),
              new FlowNode("5", 200L, 20L, 30L, 12L, 8L, 230L, 3L)),
          List.of(
              new FlowLink("4", "5", Direction.UP, 30L, 400L),
              new FlowLink("5", "4", Direction.DOWN, 12L, 90L)),
          new FlowFigures.Balance(true),
          0);
  private static final FlowFigures HIDDEN =
      new FlowFigures(
          List.of(
              new FlowNode("4", 100L, null, null, 30L, 15L, 87L, 0L),
              new FlowNode("5", 200L, 20L, 30L, 12L, 18L, 220L, 0L)),
          List.of(
              new FlowLink("4", "5", Direction.UP, 30L, 400L),
              new FlowLink("5", "4", Direction.DOWN, null, null)),
          new FlowFigures.Balance(true),
          4);

  @Test
  void the_balance_of_every_line_is_checked_and_of_the_whole() {
    var view = FlowView.of(EXACT, By.RUNG, Stage.wording("nl"));

    assertThat(view.balance()).extracting(FlowView.BalanceRow::check).containsOnly("sluit");
    assertThat(view.total().figures()).containsExactly("300", "30", "42", "42", "13", "317", "3");
    assertThat(view.total().check()).isEqualTo("sluit");
  }

  @Test
  void a_balance_that_does_not_close_says_by_how_much() {
    var broken =
        new FlowFigures(
            List.of(new FlowNode("4", 100L, 10L, 0L, 0L, 0L, 100L, 0L)),
            List.of(),
            new FlowFigures.Balance(false),
            0);

    var view = FlowView.of(broken, By.RUNG, Stage.wording("nl"));

    assertThat(view.balance().getFirst().check()).isEqualTo("verschil 10");
    assertThat(view.closes()).isFalse();
  }

  @Test
  void the_matrix_has_everything_that_came_and_went() {
    var view = FlowView.of(EXACT, By.RUNG, Stage.wording("nl"));

    assertThat(view.columns()).containsExactly("trede 4", "trede 5", "uitstroom");
    assertThat(view.matrix())
        .extracting(FlowView.MatrixRow::name)
        .containsExactly("trede 4", "trede 5", "instroom");
    assertThat(view.matrix().getFirst().cells())
        .extracting(FlowView.Cell::value)
        .containsExactly("", "30", "5");
    assertThat(view.matrix().getFirst().cells().getFirst().same()).isTrue();
    assertThat(view.matrix().getFirst().cells().get(1).shade()).isEqualTo(5);
  }

  @Test
  void the_largest_flows_are_told_in_a_sentence() {
    assertThat(FlowView.of(EXACT, By.RUNG, Stage.wording("nl")).sentence())
        .isEqualTo(
            "De grootste stromen: van trede 4 naar trede 5 (30); van trede 5 naar trede 4 (12).");
  }

  @Test
  void what_is_hidden_stays_hidden_in_every_shape() {
    var view = FlowView.of(HIDDEN, By.RUNG, Stage.wording("nl"));

    assertThat(view.matrix().get(1).cells().getFirst().value()).isEqualTo("x");
    assertThat(view.balance().getFirst().figures()).startsWith("100", "x", "x");
    assertThat(view.balance().getFirst().check()).isEqualTo("afgeschermd");
    assertThat(view.numbers()).contains(new FlowView.KeyNumber("flows.number.down", "0 of meer"));
    assertThat(view.chart()).doesNotContain("\"source\":\"a:5\",\"target\":\"b:4\"");
  }

  @Test
  void the_drawing_has_no_circles_and_names_every_end_of_its_links() {
    var chart =
        DoorloopJson.mapper().readTree(FlowView.of(EXACT, By.RUNG, Stage.wording("nl")).chart());
    var names = chart.get("nodes").valueStream().map(n -> n.get("name").asString()).toList();

    assertThat(chart.get("links").valueStream())
        .hasSize(6)
        .allSatisfy(
            link -> {
              assertThat(link.get("source").asString()).startsWith("a:").isIn(names);
              assertThat(link.get("target").asString()).startsWith("b:").isIn(names);
            });
  }

  @Test
  void without_a_period_the_last_twelve_whole_months_are_shown() {
    var query = question(Map.of()).query();

    assertThat(query.from()).isEqualTo(LocalDate.of(2025, 11, 1));
    assertThat(query.to()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(query.by()).isEqualTo(By.RUNG);
  }

  @Test
  void the_last_day_is_part_of_the_period() {
    var query = question(Map.of("from", "2026-01-01", "through", "2026-03-31")).query();

    assertThat(query.to()).isEqualTo(LocalDate.of(2026, 4, 1));
  }

  @Test
  void what_is_no_day_is_said_at_its_field() {
    assertThat(question(Map.of("from", "gisteren")).errors()).containsKey("from");
    assertThat(question(Map.of("from", "2026-02-01", "through", "2026-01-01")).errors())
        .containsKey("through");
    assertThat(question(Map.of("by", "colour", "municipality", "9999")).query().municipality())
        .isNull();
  }

  private static FlowQuestion question(Map<String, String> given) {
    return FlowQuestion.of(given::get, LocalDate.of(2026, 11, 21), Stage.wording("nl"));
  }
}
