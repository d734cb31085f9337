package nl.doorloop.onecounter.domain.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The counts of one answer, and the sums that tie them together. */
final class Cells {
  /** One count, shown or hidden. */
  static final class Cell {
    private final long count;
    private boolean hidden;

    private Cell(long count, boolean hidden) {
      this.count = count;
      this.hidden = hidden;
    }

    long count() {
      return count;
    }

    boolean hidden() {
      return hidden;
    }

    @Nullable Long shown() {
      return hidden ? null : Long.valueOf(count);
    }
  }

  private final Suppression suppression;
  private final List<List<Cell>> sums = new ArrayList<>();

  Cells(Suppression suppression) {
    this.suppression = suppression;
  }

  /**
   * @param count absent = hidden before
   */
  Cell cell(@Nullable Long count) {
    long known = count == null ? 0 : count;
    return new Cell(known, count == null || suppression.hides(known));
  }

  /** A part that would tell how few are in the rest of its whole is hidden too. */
  Cell part(@Nullable Long count, @Nullable Long whole) {
    var cell = cell(count);
    cell.hidden |= whole == null || (cell.count > 0 && suppression.hides(whole - cell.count));
    return cell;
  }

  /** One of these follows from the others. */
  void sum(List<Cell> sum) {
    sums.add(List.copyOf(sum));
  }

  /** Hides one more as long as a hidden count would follow from the rest of a sum. */
  void settle() {
    boolean moreToHide = true;
    while (moreToHide) {
      moreToHide = false;
      for (var sum : sums) {
        moreToHide |= hideBeside(sum);
      }
    }
  }

  private static boolean hideBeside(List<Cell> sum) {
    if (sum.stream().filter(Cell::hidden).count() != 1) {
      return false;
    }
    Cell smallest = null;
    for (var cell : sum) {
      if (!cell.hidden && cell.count > 0 && (smallest == null || cell.count < smallest.count)) {
        smallest = cell;
      }
    }
    if (smallest == null) {
      return false;
    }
    smallest.hidden = true;
    return true;
  }
}
