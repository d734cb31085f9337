package nl.doorloop.onecounter.domain.figures;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.Trajectory;

/**
 * What the figures need to know about one resident.
 *
 * @param movements all of the resident's, in the order of the trajectory
 * @param unknown the days of an open stretch on which the step is unknown
 */
public record ResidentMovements(
    ResidentId residentId, List<Movement> movements, List<Period> unknown) {
  public ResidentMovements {
    movements = List.copyOf(movements);
    unknown = List.copyOf(unknown);
  }

  public static ResidentMovements of(ResidentId residentId, Trajectory trajectory) {
    var unknown =
        trajectory.segments().stream()
            .filter(segment -> segment.step() == null)
            .map(segment -> new Period(segment.from(), segment.to()))
            .toList();
    return new ResidentMovements(residentId, trajectory.movements(), unknown);
  }

  boolean isUnknownOn(LocalDate day) {
    return unknown.stream().anyMatch(period -> period.contains(day));
  }
}
