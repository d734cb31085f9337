package nl.doorloop.onecounter.pages.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  @Test
  void every_day_is_as_wide_as_any_other() {
    var scale = new TimeScale(day("2024-01-01"), day("2024-01-11"), 100, 200);

    assertThat(scale.x(day("2024-01-01"))).isEqualTo(100);
    assertThat(scale.x(day("2024-01-02"))).isEqualTo(110);
    assertThat(scale.x(day("2024-01-11"))).isEqualTo(200);
  }

  @Test
  void days_outside_the_period_stand_on_the_border() {
    var scale = new TimeScale(day("2024-01-01"), day("2024-01-11"), 100, 200);

    assertThat(scale.x(day("1999-01-01"))).isEqualTo(100);
    assertThat(scale.x(day("2099-01-01"))).isEqualTo(200);
    assertThat(scale.end(null)).isEqualTo(200);
  }

  @Test
  void a_year_shows_months_and_ten_years_show_years() {
    var year = new TimeScale(day("2025-01-01"), day("2026-01-01"), 0, 800).ticks();
    var ten = new TimeScale(day("2016-03-01"), day("2026-03-01"), 0, 800).ticks();

    assertThat(year).hasSize(12);
    assertThat(year.getFirst().year()).isTrue();
    assertThat(ten).extracting(tick -> tick.day().getYear()).startsWith(2017).endsWith(2026);
    assertThat(ten).allMatch(TimeScale.Tick::year);
  }

  @Test
  void labels_on_the_axis_never_touch() {
    for (int years = 1; years <= 40; years++) {
      var ticks =
          new TimeScale(TODAY.minusYears(years), TODAY.plusMonths(6), Figure.LEFT, Figure.WIDTH)
              .ticks();
      for (int i = 1; i < ticks.size(); i++) {
        assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).as("%d years", years).isGreaterThan(35);
      }
    }
  }

  @Test
  void bars_that_overlap_lie_below_each_other_and_bars_that_adjoin_do_not() {
    var figure =
        figure(
            span("a", "2020-01-01", "2021-01-01"),
            span("b", "2020-06-01", "2020-09-01"),
            span("c", "2021-01-01", null));

    var lane = figure.lanes().getFirst();
    assertThat(bar(lane, "b").y()).isGreaterThanOrEqualTo(bar(lane, "a").y() + Lane.ROW);
    assertThat(bar(lane, "c").y()).isEqualTo(bar(lane, "a").y());
    assertThat(lane.height()).isGreaterThan(2 * Lane.ROW);
    assertThat(figure.lanes().get(1).y()).isEqualTo(lane.bottom());
  }

  @Test
  void no_two_bars_of_a_lane_cover_each_other() {
    var spans = new Span[40];
    for (int i = 0; i < spans.length; i++) {
      var from = LocalDate.of(2018, 1, 1).plusDays(i * 53L);
      spans[i] = span("s" + i, from.toString(), from.plusDays(20 + i * 11L).toString());
    }

    var bars = figure(spans).lanes().getFirst().bars();

    for (var a : bars) {
      for (var b : bars) {
        boolean besides = a.right() <= b.x() || b.right() <= a.x();
        assertThat(a == b || a.y() != b.y() || besides).as("%s and %s", a, b).isTrue();
      }
    }
  }

  @Test
  void what_lies_outside_the_period_is_not_drawn() {
    var figure = figure(span("old", "1999-01-01", "2001-01-01"), span("now", "2020-01-01", null));

    assertThat(figure.lanes().getFirst().bars())
        .extracting(b -> b.span().id())
        .containsExactly("now");
  }

  @Test
  void a_bar_is_split_at_today() {
    var figure = figure(span("open", "2025-07-01", null), span("over", "2020-01-01", "2021-01-01"));

    var lane = figure.lanes().getFirst();
    assertThat(figure.todayX()).isNotNull();
    assertThat(bar(lane, "open").soon()).isEqualTo(figure.todayX());
    assertThat(bar(lane, "open").pastWidth() + bar(lane, "open").soonWidth())
        .isCloseTo(bar(lane, "open").width(), within(0.2));
    assertThat(bar(lane, "over").soonWidth()).isZero();
  }

  @Test
  void a_bar_shows_as_much_of_its_name_as_fits() {
    assertThat(Bar.cut("algemene bijstand", 40)).isEqualTo("algemene bijstand");
    assertThat(Bar.cut("algemene bijstand", 9)).isEqualTo("algemene…");
    assertThat(Bar.cut("algemene bijstand", 2)).isNull();
  }

  @Test
  void the_step_line_goes_up_where_the_step_does_and_breaks_where_it_is_unknown() {
    var figure =
        figure(
            List.of(
                new StepLine.Days(day("2020-01-01"), day("2021-01-01"), Step.UNPAID_WORK),
                new StepLine.Days(day("2021-01-01"), day("2022-01-01"), Step.SHELTERED_INTERNAL),
                new StepLine.Days(day("2023-01-01"), null, Step.UNPAID_WORK)));

    var steps = figure.steps();
    assertThat(StepLine.y(Step.SHELTERED_INTERNAL, steps.top()))
        .isEqualTo(StepLine.y(Step.UNPAID_WORK, steps.top()) - StepLine.PITCH);
    assertThat(steps.past()).hasSize(2);
    assertThat(steps.past().getFirst())
        .containsPattern("^M[0-9.]+ [0-9.]+H[0-9.]+V[0-9.]+H[0-9.]+$");
    assertThat(steps.soon()).hasSize(1);
    assertThat(steps.soon().getFirst()).startsWith("M" + figure.todayX());
  }

  @Test
  void there_are_eleven_steps_and_six_rungs() {
    var levels = figure(List.of()).steps().levels();

    assertThat(levels).hasSize(11);
    assertThat(levels.getFirst().step()).isEqualTo(Step.PAID_WORK);
    assertThat(levels).filteredOn(StepLine.Level::newRung).hasSize(6);
  }

  private static Figure figure(Span... spans) {
    Map<String, List<Span>> lanes = new LinkedHashMap<>();
    lanes.put("INCOME", List.of(spans));
    lanes.put("DEBT", List.of());
    return Figure.of(day("2017-01-01"), day("2026-07-01"), TODAY, null, lanes, List.of());
  }

  private static Figure figure(List<StepLine.Days> days) {
    return Figure.of(day("2017-01-01"), day("2026-07-01"), TODAY, null, Map.of(), days);
  }

  private static Bar bar(Lane lane, String id) {
    return lane.bars().stream().filter(b -> b.span().id().equals(id)).findFirst().orElseThrow();
  }

  private static Span span(String id, String from, @Nullable String to) {
    return new Span(id, "INCOME", Span.Tone.SDD, id, id, day(from), to == null ? null : day(to));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
