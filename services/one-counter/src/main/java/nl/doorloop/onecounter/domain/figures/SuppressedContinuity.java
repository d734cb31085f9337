package nl.doorloop.onecounter.domain.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.onecounter.domain.figures.Cells.Cell;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.FallBacks;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.HandOvers;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.IncomeGaps;
import org.jspecify.annotations.Nullable;

/**
 * The counts of continuity, and what ties them together: a part with its rest, and the
 * municipalities with all of them. Residents who moved count in two municipalities; their sum is
 * taken for a sum all the same, since it is nearly one.
 */
final class SuppressedContinuity {
  /** A part of a whole, and how many are not in it. */
  private record Part(Cell part, Cell rest) {
    static Part of(Cells cells, @Nullable Long part, @Nullable Long whole) {
      return new Part(
          cells.part(part, whole),
          cells.part(part == null || whole == null ? null : Long.valueOf(whole - part), whole));
    }
  }

  private record RowCells(
      ContinuityRow exact,
      Cell offers,
      Part within,
      Part started,
      Cell residents,
      Part withGap,
      Cell fallBacks,
      Part reinstated) {
    static RowCells of(Cells cells, ContinuityRow row) {
      var handOvers = row.handOvers();
      var gaps = row.incomeGaps();
      var fallBacks = row.fallBacks();
      return new RowCells(
          row,
          cells.cell(handOvers.of()),
          Part.of(cells, handOvers.withinTerm(), handOvers.of()),
          Part.of(cells, handOvers.started(), handOvers.of()),
          cells.cell(gaps.residents()),
          Part.of(cells, gaps.withGap(), gaps.residents()),
          cells.cell(fallBacks.of()),
          Part.of(cells, fallBacks.reinstated(), fallBacks.of()));
    }

    List<List<Cell>> sums() {
      return Stream.of(
              sum(offers, within),
              sum(offers, started),
              sum(residents, withGap),
              sum(fallBacks, reinstated))
          .toList();
    }

    private static List<Cell> sum(Cell whole, Part part) {
      return List.of(whole, part.part(), part.rest());
    }

    Stream<Cell> all() {
      return Stream.of(
          offers,
          within.part(),
          started.part(),
          residents,
          withGap.part(),
          fallBacks,
          reinstated.part(),
          within.rest(),
          started.rest(),
          withGap.rest(),
          reinstated.rest());
    }
  }

  private final List<RowCells> rows;

  SuppressedContinuity(Suppression suppression, ContinuityFigures exact) {
    var cells = new Cells(suppression);
    rows = exact.items().stream().map(row -> RowCells.of(cells, row)).toList();
    for (var row : rows) {
      row.sums().forEach(cells::sum);
    }
    int kinds = rows.isEmpty() ? 0 : (int) rows.getFirst().all().count();
    for (int i = 0; i < kinds; i++) {
      List<Cell> column = new ArrayList<>();
      for (var row : rows) {
        column.add(row.all().toList().get(i));
      }
      cells.sum(column);
    }
    cells.settle();
  }

  ContinuityFigures figures() {
    var shown = rows.stream().map(SuppressedContinuity::shown).toList();
    return new ContinuityFigures(shown, shown.stream().mapToInt(ContinuityRow::hidden).sum());
  }

  private static ContinuityRow shown(RowCells row) {
    var handOvers = row.exact().handOvers();
    var gaps = row.exact().incomeGaps();
    var within = row.within().part();
    var started = row.started().part();
    var withGap = row.withGap().part();
    var reinstated = row.reinstated().part();
    return new ContinuityRow(
        row.exact().municipality(),
        new HandOvers(
            row.offers().shown(),
            within.shown(),
            unless(within.hidden() || row.offers().hidden(), handOvers.share()),
            started.shown(),
            unless(started.hidden(), handOvers.medianDaysToStart())),
        new IncomeGaps(
            row.residents().shown(),
            withGap.shown(),
            unless(withGap.hidden(), gaps.days()),
            unless(withGap.hidden() || row.residents().hidden(), gaps.daysPerHundred())),
        new FallBacks(
            row.fallBacks().shown(),
            reinstated.shown(),
            unless(reinstated.hidden(), row.exact().fallBacks().medianDays())));
  }

  private static <T> @Nullable T unless(boolean hidden, @Nullable T figure) {
    return hidden ? null : figure;
  }
}
