package nl.doorloop.onecounter.pages.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One lane with its bars; those that overlap lie below each other.
 *
 * @param key names the lane
 * @param bars by first day
 */
public record Lane(String key, double y, double height, List<Bar> bars) {
  static final double ROW = 26;
  private static final double BETWEEN = 3;
  private static final double AROUND = 5;
  private static final Comparator<Span> IN_ORDER =
      Comparator.comparing(Span::from).thenComparing(Span::id);

  public Lane {
    bars = List.copyOf(bars);
  }

  static Lane of(String key, List<Span> spans, TimeScale scale, double today, double y) {
    List<List<Span>> rows = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (var span : spans.stream().sorted(IN_ORDER).toList()) {
      if (scale.shows(span.from(), span.to())) {
        int row = row(rows, span);
        double top = y + AROUND + row * (ROW + BETWEEN);
        bars.add(Bar.of(span, scale, today, top, ROW));
      }
    }
    int high = Math.max(1, rows.size());
    return new Lane(key, y, 2 * AROUND + high * ROW + (high - 1) * BETWEEN, bars);
  }

  /** The first row in which nothing else is in the way. */
  private static int row(List<List<Span>> rows, Span span) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().noneMatch(span::touches)) {
        rows.get(i).add(span);
        return i;
      }
    }
    rows.add(new ArrayList<>(List.of(span)));
    return rows.size() - 1;
  }

  public double bottom() {
    return y + height;
  }

  public double labelY() {
    return TimeScale.round(y + AROUND + ROW / 2 + 4);
  }
}
