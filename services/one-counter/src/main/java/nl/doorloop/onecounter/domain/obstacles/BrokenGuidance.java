package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.onecounter.domain.Cause;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Segment;

/**
 * O12: guidance is not continuous. Between one job coach and the next there are more than so many
 * days; or the lead changes without a started hand-over and without a day on which both
 * organisations are there, from four weeks before the change until so many days after it. That
 * nobody leads at all is a gap of its own, on the worklist from its first day.
 */
final class BrokenGuidance {
  private static final String COACH = "JOB_COACH";
  private static final int WEEKS_AHEAD = 4;

  private BrokenGuidance() {}

  static List<Found> of(Told told) {
    List<Found> found = new ArrayList<>();
    withoutCoach(told, found);
    changes(told, found);
    return found;
  }

  /** A job coach with the days on which they guide. */
  private record Coaching(Provision coach, LocalDate from, LocalDate to) {}

  private static void withoutCoach(Told told, List<Found> found) {
    var all = coachings(told.trajectory().segments());
    LocalDate guidedUntil = null;
    for (var next : all) {
      var ended = guidedUntil;
      if (ended != null && ended.isBefore(next.from())) {
        var organisation = next.coach().organisation();
        told.threshold(Obstacle.O12, organisation)
            .ifPresent(
                days -> {
                  var from = ended.plusDays(days);
                  if (from.isBefore(next.from())) {
                    found.add(
                        new Found(
                            Obstacle.O12,
                            "COACH " + next.coach().provisionId().text(),
                            from,
                            next.from(),
                            next.from(),
                            Beginnings.of(told, Set.of(next.coach().provisionId())),
                            organisation,
                            new Found.Sight.OfProvisions(List.of(next.coach()))));
                  }
                });
      }
      guidedUntil = ended == null || next.to().isAfter(ended) ? next.to() : ended;
    }
  }

  private static List<Coaching> coachings(List<Segment> segments) {
    Map<ProvisionId, Coaching> all = new LinkedHashMap<>();
    for (var segment : segments) {
      for (var provision : segment.provisions()) {
        if (provision.kind().equals(COACH)) {
          var to = segment.to() == null ? LocalDate.MAX : segment.to();
          all.merge(
              provision.provisionId(),
              new Coaching(provision, segment.from(), to),
              (a, b) -> new Coaching(a.coach(), a.from(), b.to()));
        }
      }
    }
    return all.values().stream().sorted(Comparator.comparing(Coaching::from)).toList();
  }

  private static void changes(Told told, List<Found> found) {
    var segments = told.trajectory().segments();
    for (int i = 1; i < segments.size(); i++) {
      var before = segments.get(i - 1);
      var after = segments.get(i);
      var from = before.organisation();
      var to = after.organisation();
      var on = after.from();
      if (from != null
          && to != null
          && from != to
          && on.equals(before.to())
          && before.stretch() == after.stretch()
          && !isThere(to, before)
          && !isThere(from, after)
          && told.all(HandOverStarted.class).noneMatch(start -> start.event().on().equals(on))) {
        told.threshold(Obstacle.O12, to)
            .ifPresent(
                days ->
                    found.add(
                        new Found(
                            Obstacle.O12,
                            "CHANGE " + on,
                            on.minusWeeks(WEEKS_AHEAD),
                            on.plusDays(days),
                            on,
                            causes(told, on),
                            to,
                            new Found.Sight.OfResident())));
      }
    }
  }

  private static boolean isThere(Organisation organisation, Segment segment) {
    return segment.provisions().stream().anyMatch(p -> p.organisation() == organisation);
  }

  private static List<EventId> causes(Told told, LocalDate on) {
    return told.trajectory().movements().stream()
        .filter(movement -> movement.on().equals(on))
        .flatMap(movement -> movement.because().stream())
        .map(Cause::eventId)
        .toList();
  }
}
