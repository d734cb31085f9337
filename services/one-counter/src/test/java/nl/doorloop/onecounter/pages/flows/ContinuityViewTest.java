package nl.doorloop.onecounter.pages.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.doorloop.onecounter.domain.figures.ContinuityFigures;
import nl.doorloop.onecounter.domain.figures.ContinuityRow;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.FallBacks;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.HandOvers;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.IncomeGaps;
import nl.doorloop.onecounter.pages.Stage;
import org.junit.jupiter.api.Test;

class ContinuityViewTest {
  private static final ContinuityRow ALL =
      new ContinuityRow(
          null,
          new HandOvers(1200L, 900L, 0.75, 800L, 12L),
          new IncomeGaps(4000L, 100L, 1510L, 37.75),
          new FallBacks(20L, 10L, 3L));
  private static final ContinuityRow NOTHING =
      new ContinuityRow(
          "0505",
          new HandOvers(0L, 0L, null, 0L, null),
          new IncomeGaps(0L, 0L, 0L, null),
          new FallBacks(0L, 0L, null));
  private static final ContinuityRow HIDDEN =
      new ContinuityRow(
          "0523",
          new HandOvers(null, null, null, null, null),
          new IncomeGaps(40L, null, null, null),
          new FallBacks(12L, 0L, null));
  private static final Map<String, String> ASKED =
      Map.of("from", "2026-01-01", "through", "2026-03-31", "by", "rung", "organisation", "SDD");

  private static ContinuityView view(boolean persons, String language) {
    return ContinuityView.of(
        new ContinuityFigures(List.of(ALL, NOTHING, HIDDEN), 4),
        ASKED,
        persons,
        Stage.wording(language));
  }

  private static List<String> texts(ContinuityView.Row row) {
    return row.cells().stream().map(ContinuityView.Cell::text).toList();
  }

  @Test
  void a_row_says_what_it_is_of() {
    assertThat(texts(view(false, "nl").rows().getFirst()))
        .containsExactly(
            "75% (900 van 1.200)",
            "mediaan 12 dagen (800 gestart)",
            "37,8 (1.510 dagen van 100 van de 4.000 inwoners)",
            "10 van 20, mediaan 3 dagen");
    assertThat(texts(view(false, "en").rows().getFirst()).getFirst())
        .isEqualTo("75% (900 of 1,200)");
  }

  @Test
  void nothing_is_said_to_be_nothing_and_opens_to_nothing() {
    var row = view(true, "nl").rows().get(1);

    assertThat(row.name()).isEqualTo("Dordrecht");
    assertThat(texts(row)).containsOnly("geen");
    assertThat(row.cells()).extracting(ContinuityView.Cell::facts).containsOnlyNulls();
  }

  @Test
  void what_is_hidden_opens_only_for_who_may_see_persons() {
    var manager = view(false, "nl").rows().get(2);
    var worker = view(true, "nl").rows().get(2);

    assertThat(texts(manager)).containsExactly("x", "x", "x", "0 van 12");
    assertThat(manager.cells().getFirst().facts()).isNull();
    assertThat(worker.cells().getFirst().facts())
        .isEqualTo(
            "/sturing/feiten?figure=ANSWERED_WITHIN_TERM&from=2026-01-01&through=2026-03-31"
                + "&organisation=SDD&municipality=0523");
  }
}
