package nl.doorloop.onecounter.pages.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * The step on every day as a line that goes up and down; it is broken where the step is unknown.
 *
 * @param top of the highest step
 * @param levels one for every step, the highest on top
 * @param past one path for each unbroken part up to today
 * @param soon the same for what lies in the future
 */
public record StepLine(
    double top, double height, List<Level> levels, List<String> past, List<String> soon) {
  static final double PITCH = 16;
  private static final double AROUND = 8;

  /**
   * The height of one step.
   *
   * @param newRung whether it is the highest step of its rung
   */
  public record Level(Step step, double y, boolean newRung) {}

  /** Days of one step; {@code to} is absent while open. */
  public record Days(LocalDate from, @Nullable LocalDate to, Step step) {}

  public StepLine {
    levels = List.copyOf(levels);
    past = List.copyOf(past);
    soon = List.copyOf(soon);
  }

  static StepLine of(List<Days> days, TimeScale scale, LocalDate today, double top) {
    List<Level> levels = new ArrayList<>();
    for (int order = Step.values().length; order >= 1; order--) {
      var step = Step.values()[order - 1];
      boolean highest = order == Step.values().length || Step.values()[order].rung() != step.rung();
      levels.add(new Level(step, y(step, top), highest));
    }
    List<Days> past = new ArrayList<>();
    List<Days> soon = new ArrayList<>();
    for (var part : days) {
      if (!scale.shows(part.from(), part.to())) {
        continue;
      }
      if (part.from().isBefore(today)) {
        boolean ended = part.to() != null && !part.to().isAfter(today);
        past.add(new Days(part.from(), ended ? part.to() : today, part.step()));
      }
      if (part.to() == null || part.to().isAfter(today)) {
        soon.add(
            new Days(part.from().isBefore(today) ? today : part.from(), part.to(), part.step()));
      }
    }
    double height = 2 * AROUND + (Step.values().length - 1) * PITCH;
    return new StepLine(top, height, levels, paths(past, scale, top), paths(soon, scale, top));
  }

  private static List<String> paths(List<Days> days, TimeScale scale, double top) {
    List<String> paths = new ArrayList<>();
    var path = new StringBuilder();
    LocalDate end = null;
    for (var part : days) {
      double y = y(part.step(), top);
      if (end != null && end.equals(part.from())) {
        path.append(command('V', y));
      } else {
        add(paths, path);
        path.append('M').append(units(scale.x(part.from()))).append(' ').append(units(y));
      }
      path.append(command('H', scale.end(part.to())));
      end = part.to();
    }
    add(paths, path);
    return paths;
  }

  private static void add(List<String> paths, StringBuilder path) {
    if (!path.isEmpty()) {
      paths.add(path.toString());
      path.setLength(0);
    }
  }

  private static String command(char command, double to) {
    return command + units(to);
  }

  private static String units(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  static double y(Step step, double top) {
    return top + AROUND + (Step.values().length - step.order()) * PITCH;
  }

  public double bottom() {
    return top + height;
  }
}
