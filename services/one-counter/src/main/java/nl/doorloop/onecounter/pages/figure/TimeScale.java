package nl.doorloop.onecounter.pages.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on a horizontal axis: every day is as wide as any other.
 *
 * @param from the first day that is drawn
 * @param to the first day that is not
 * @param left where the first day begins, in units of the drawing
 * @param right where the last day ends
 */
public record TimeScale(LocalDate from, LocalDate to, double left, double right) {
  /** Narrower than this a label would touch the next one. */
  private static final double ROOM_FOR_LABEL = 44;

  public TimeScale {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("a scale has at least one day");
    }
  }

  /**
   * A mark on the axis.
   *
   * @param year whether a year begins here
   */
  public record Tick(LocalDate day, double x, boolean year) {}

  /** Where a day begins; days outside stand on the border. */
  public double x(LocalDate day) {
    long offset = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, length());
    return round(left + (right - left) * offset / length());
  }

  /** Where an interval without an end ends: on the right border. */
  public double end(@Nullable LocalDate to) {
    return to == null ? right : x(to);
  }

  /** Whether any day of the interval is drawn. */
  public boolean shows(LocalDate first, @Nullable LocalDate end) {
    return first.isBefore(to) && (end == null || end.isAfter(from));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** First days of months, quarters or years, as many as have room for a label. */
  public List<Tick> ticks() {
    int months = step();
    List<Tick> ticks = new ArrayList<>();
    var month = YearMonth.from(from);
    if (from.getDayOfMonth() > 1) {
      month = month.plusMonths(1);
    }
    for (; month.atDay(1).isBefore(to); month = month.plusMonths(1)) {
      int sinceYearZero = month.getYear() * 12 + month.getMonthValue() - 1;
      if (sinceYearZero % months == 0) {
        ticks.add(new Tick(month.atDay(1), x(month.atDay(1)), month.getMonthValue() == 1));
      }
    }
    return ticks;
  }

  private int step() {
    double month = (right - left) * 30.4 / length();
    for (int months : new int[] {1, 3, 6, 12, 24}) {
      if (month * months >= ROOM_FOR_LABEL) {
        return months;
      }
    }
    return 60;
  }

  private long length() {
    return ChronoUnit.DAYS.between(from, to);
  }

  static double round(double units) {
    return Math.round(units * 10) / 10.0;
  }
}
