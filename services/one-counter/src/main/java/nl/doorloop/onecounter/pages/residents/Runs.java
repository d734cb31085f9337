package nl.doorloop.onecounter.pages.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.pages.figure.StepLine;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a trajectory read the other way: how long did one thing last without a break,
 * whatever else changed meanwhile.
 */
final class Runs {
  private Runs() {}

  /** Unbroken days of one value; {@code to} is absent while open. */
  record Run<T>(T value, LocalDate from, @Nullable LocalDate to) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
  }

  static List<Run<Provision>> provisions(Trajectory trajectory) {
    Map<ProvisionId, Run<Provision>> open = new LinkedHashMap<>();
    List<Run<Provision>> done = new ArrayList<>();
    LocalDate end = null;
    for (var segment : trajectory.segments()) {
      var adjoins = segment.from().equals(end);
      Map<ProvisionId, Run<Provision>> now = new LinkedHashMap<>();
      for (var provision : segment.provisions()) {
        var before = adjoins ? open.remove(provision.provisionId()) : null;
        var from = before == null ? segment.from() : before.from();
        now.put(provision.provisionId(), new Run<>(provision, from, segment.to()));
      }
      done.addAll(open.values());
      open = now;
      end = segment.to();
    }
    done.addAll(open.values());
    return done;
  }

  static List<StepLine.Days> steps(Trajectory trajectory) {
    return of(trajectory, Segment::step).stream()
        .map((Run<Step> run) -> new StepLine.Days(run.from(), run.to(), run.value()))
        .toList();
  }

  static List<Run<Organisation>> leads(Trajectory trajectory) {
    return of(trajectory, Segment::organisation);
  }

  private static <T> List<Run<T>> of(Trajectory trajectory, Function<Segment, @Nullable T> value) {
    List<Run<T>> runs = new ArrayList<>();
    for (var segment : trajectory.segments()) {
      var now = value.apply(segment);
      if (now == null) {
        continue;
      }
      var last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.value().equals(now) && segment.from().equals(last.to())) {
        runs.set(runs.size() - 1, new Run<>(now, last.from(), segment.to()));
      } else {
        runs.add(new Run<>(now, segment.from(), segment.to()));
      }
    }
    return runs;
  }
}
