package nl.doorloop.onecounter.pages.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of one resident's line: lanes with what is in force, and the step line under the same
 * axis of time. Only where things stand; the template says how they look.
 *
 * @param todayX where today begins; absent where today is not drawn
 * @param askedX the same for the day that is asked about
 */
public record Figure(
    double width,
    double height,
    TimeScale scale,
    double axisY,
    List<Lane> lanes,
    StepLine steps,
    @Nullable Double todayX,
    @Nullable Double askedX) {
  public static final double WIDTH = 960;
  public static final double LEFT = 150;
  private static final double RIGHT = WIDTH - 6;
  private static final double AXIS = 34;
  private static final double BETWEEN = 12;

  public Figure {
    lanes = List.copyOf(lanes);
  }

  /**
   * @param spans by lane, in the order in which the lanes are drawn; a lane without spans is drawn
   *     empty
   * @param steps days of known step in order
   * @param asked the day that is asked about, where that is not today
   */
  public static Figure of(
      LocalDate from,
      LocalDate to,
      LocalDate today,
      @Nullable LocalDate asked,
      Map<String, List<Span>> spans,
      List<StepLine.Days> steps) {
    var scale = new TimeScale(from, to, LEFT, RIGHT);
    double now = scale.x(today);
    double y = AXIS;
    List<Lane> lanes = new ArrayList<>();
    for (var lane : spans.entrySet()) {
      var drawn = Lane.of(lane.getKey(), lane.getValue(), scale, now, y);
      lanes.add(drawn);
      y = drawn.bottom();
    }
    var line = StepLine.of(steps, scale, today, y + BETWEEN);
    return new Figure(
        WIDTH,
        line.bottom() + 4,
        scale,
        AXIS,
        lanes,
        line,
        mark(scale, today),
        asked == null || asked.equals(today) ? null : mark(scale, asked));
  }

  private static @Nullable Double mark(TimeScale scale, LocalDate day) {
    return scale.contains(day) ? scale.x(day) : null;
  }

  public double left() {
    return LEFT;
  }

  public double right() {
    return RIGHT;
  }
}
