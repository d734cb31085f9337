package nl.doorloop.onecounter.domain.figures;

import java.util.List;
import nl.doorloop.onecounter.domain.figures.Cells.Cell;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.FallBacks;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.HandOvers;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.IncomeGaps;
import org.jspecify.annotations.Nullable;

/**
 * The counts of continuity, and what ties them together: the municipalities with all of them.
 * Residents who moved count in two municipalities; their sum is taken for a sum all the same, since
 * it is nearly one. A part is hidden where it, its rest or its whole is small: so whoever knows the
 * rests of all municipalities but one does not know the last.
 */
final class SuppressedContinuity {
  private record RowCells(
      ContinuityRow exact,
      Cell offers,
      Cell within,
      Cell started,
      Cell residents,
      Cell withGap,
      Cell fallBacks,
      Cell reinstated) {
    List<Cell> all() {
      return List.of(offers, within, started, residents, withGap, fallBacks, reinstated);
    }
  }

  private final Suppression suppression;
  private final Cells cells;
  private final List<RowCells> rows;

  SuppressedContinuity(Suppression suppression, ContinuityFigures exact) {
    this.suppression = suppression;
    this.cells = new Cells(suppression);
    this.rows = exact.items().stream().map(this::cells).toList();
    int kinds = rows.isEmpty() ? 0 : rows.getFirst().all().size();
    for (int i = 0; i < kinds; i++) {
      int kind = i;
      cells.sum(rows.stream().map(row -> row.all().get(kind)).toList());
    }
    cells.settle();
  }

  private RowCells cells(ContinuityRow row) {
    var handOvers = row.handOvers();
    var gaps = row.incomeGaps();
    var fallBacks = row.fallBacks();
    return new RowCells(
        row,
        cells.cell(handOvers.of()),
        part(handOvers.withinTerm(), handOvers.of()),
        part(handOvers.started(), handOvers.of()),
        cells.cell(gaps.residents()),
        part(gaps.withGap(), gaps.residents()),
        cells.cell(fallBacks.of()),
        part(fallBacks.reinstated(), fallBacks.of()));
  }

  /** None of few tells something of each of them. */
  private Cell part(@Nullable Long part, @Nullable Long whole) {
    return cells.part(part, whole == null || suppression.hides(whole) ? null : whole);
  }

  ContinuityFigures figures() {
    var shown = rows.stream().map(SuppressedContinuity::shown).toList();
    return new ContinuityFigures(shown, shown.stream().mapToInt(ContinuityRow::hidden).sum());
  }

  private static ContinuityRow shown(RowCells row) {
    var handOvers = row.exact().handOvers();
    var gaps = row.exact().incomeGaps();
    var within = row.within();
    var started = row.started();
    var withGap = row.withGap();
    var reinstated = row.reinstated();
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
