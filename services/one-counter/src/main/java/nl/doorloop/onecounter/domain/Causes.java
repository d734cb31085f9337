package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events whose provision, assessment or override starts or ends on a day (rule 26), by day. */
final class Causes {
  private static final Comparator<Cause> BY_ID =
      (a, b) -> TextOrder.compare(a.eventId().value(), b.eventId().value());

  private final Map<LocalDate, List<Cause>> byDay = new HashMap<>();

  Causes(Circumstances circumstances) {
    for (var life : circumstances.lives().values()) {
      for (var dated : life.causes()) {
        add(dated.on(), dated.cause());
      }
    }
    for (var assessment : circumstances.assessments()) {
      add(assessment.from(), assessment.cause());
      add(assessment.to(), assessment.cause());
    }
    for (var setStep : circumstances.setSteps()) {
      add(setStep.from(), setStep.cause());
      add(setStep.to(), setStep.cause());
    }
  }

  /** Each once, by id. */
  List<Cause> on(LocalDate day) {
    var causes = byDay.get(day);
    if (causes == null) {
      return List.of();
    }
    if (causes.size() == 1) {
      return List.of(causes.getFirst());
    }
    var sorted = new ArrayList<Cause>(causes.size());
    for (var cause : causes) {
      if (!sorted.contains(cause)) {
        sorted.add(cause);
      }
    }
    sorted.sort(BY_ID);
    return sorted;
  }

  private void add(LocalDate day, Cause cause) {
    byDay.computeIfAbsent(day, _ -> new ArrayList<>(2)).add(cause);
  }
}
