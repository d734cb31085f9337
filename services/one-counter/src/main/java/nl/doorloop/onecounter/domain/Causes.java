package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.doorloop.onecounter.domain.Life.DatedCause;

/** The events whose provision, assessment or override starts or ends on a day (rule 26), by day. */
final class Causes {
  private static final Comparator<Cause> BY_ID =
      (a, b) -> TextOrder.compare(a.eventId().value(), b.eventId().value());

  /** A sorted list: the hashes of neighbouring days fall together, so a map of days is slow. */
  private final List<DatedCause> byDay;

  Causes(Circumstances circumstances) {
    byDay = new ArrayList<>(circumstances.lives().size() * 2);
    for (var life : circumstances.lives().values()) {
      byDay.addAll(life.causes());
    }
    for (var assessment : circumstances.assessments()) {
      add(assessment, assessment.cause());
    }
    for (var setStep : circumstances.setSteps()) {
      add(setStep, setStep.cause());
    }
    byDay.sort((a, b) -> a.on().compareTo(b.on()));
  }

  /** Each once, by id. */
  List<Cause> on(LocalDate day) {
    var causes = new ArrayList<Cause>(2);
    for (int i = firstOn(day); i < byDay.size() && byDay.get(i).on().equals(day); i++) {
      if (!causes.contains(byDay.get(i).cause())) {
        causes.add(byDay.get(i).cause());
      }
    }
    if (causes.size() > 1) {
      causes.sort(BY_ID);
    }
    return causes;
  }

  /** Where the first cause on or after a day stands. */
  private int firstOn(LocalDate day) {
    int low = 0;
    int high = byDay.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byDay.get(middle).on().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(Dated dated, Cause cause) {
    byDay.add(new DatedCause(dated.from(), cause));
    byDay.add(new DatedCause(dated.to(), cause));
  }
}
