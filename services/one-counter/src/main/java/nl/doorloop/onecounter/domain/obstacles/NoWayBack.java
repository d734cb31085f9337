package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnWaived;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.onecounter.domain.Cause;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.Provision;

/**
 * O1: somebody fears to lose a right when work fails. A step up to rung 5 or 6 is planned, it is at
 * most so many days away, and neither a return agreement nor an informed waiver was recorded.
 */
final class NoWayBack {
  private static final int LOWEST_RUNG = 5;

  private NoWayBack() {}

  static List<Found> of(Told told) {
    List<Found> found = new ArrayList<>();
    for (var movement : told.trajectory().movements()) {
      if (isStepToWork(movement) && !movement.temporary() && !isSettled(told, movement.on())) {
        var organisation = told.sees(movement.on().minusDays(1));
        told.threshold(Obstacle.O1, organisation)
            .ifPresent(
                days ->
                    found.add(
                        new Found(
                            Obstacle.O1,
                            cause(movement),
                            movement.on().minusDays(days),
                            movement.on(),
                            movement.on(),
                            movement.because().stream().map(Cause::eventId).toList(),
                            organisation,
                            new Found.Sight.OfResident())));
      }
    }
    return found;
  }

  private static boolean isStepToWork(Movement movement) {
    return movement.direction() == Direction.UP
        && movement.to() != null
        && movement.to().rung() >= LOWEST_RUNG
        && (movement.from() == null || movement.from().rung() < movement.to().rung());
  }

  /** They go without a way back and know it, or it was settled when the work before ended. */
  private static boolean isSettled(Told told, LocalDate on) {
    var starting = starting(told, on);
    return told.all(ReturnWaived.class).anyMatch(w -> starting.contains(w.event().provisionId()))
        || told.all(EmploymentEnded.class)
            .anyMatch(e -> e.event().to().equals(on) && e.event().wayBack() != null);
  }

  private static Set<ProvisionId> starting(Told told, LocalDate on) {
    Set<ProvisionId> before = new HashSet<>();
    for (var segment : told.trajectory().segments()) {
      var now =
          segment.provisions().stream().map(Provision::provisionId).collect(Collectors.toSet());
      if (segment.from().equals(on)) {
        now.removeAll(before);
        return now;
      }
      before = on.equals(segment.to()) ? now : Set.of();
    }
    return Set.of();
  }

  private static String cause(Movement movement) {
    return movement.because().isEmpty()
        ? movement.on().toString()
        : movement.because().stream()
            .map(cause -> cause.eventId().text())
            .collect(Collectors.joining(" "));
  }
}
