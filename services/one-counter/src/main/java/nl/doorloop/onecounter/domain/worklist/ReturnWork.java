package nl.doorloop.onecounter.domain.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A temporary movement has an agreed way back: from four weeks before the agreed day on, until the
 * resident moves to another step or the line closes.
 */
final class ReturnWork {
  private static final Set<Direction> AWAY =
      EnumSet.of(Direction.UP, Direction.DOWN, Direction.INFLOW, Direction.OUTFLOW);

  private ReturnWork() {}

  static List<WorkItem> of(Case known) {
    var movements = known.trajectory().movements();
    return movements.stream()
        .filter(movement -> movement.temporary() && movement.returnOn() != null)
        .map(movement -> item(known, movement, Objects.requireNonNull(movement.returnOn())))
        .toList();
  }

  private static WorkItem item(Case known, Movement movement, LocalDate returnOn) {
    var cause =
        movement.because().stream()
            .map(c -> c.eventId().text())
            .collect(Collectors.joining(" ", movement.direction() + " ", ""));
    return new WorkItem(
        WorkItems.id(Kind.RETURN, known.resident(), cause),
        Kind.RETURN,
        known.resident(),
        movement.direction().name(),
        null,
        known.because(movement.because()),
        List.of(),
        returnOn.minusWeeks(WorkItems.WEEKS_OF_NOTICE),
        movedOn(known, movement),
        returnOn,
        null,
        known.sees(movement.on()),
        null);
  }

  private static @Nullable LocalDate movedOn(Case known, Movement temporary) {
    return known.trajectory().movements().stream()
        .filter(movement -> movement.on().isAfter(temporary.on()))
        .filter(movement -> AWAY.contains(movement.direction()))
        .map(Movement::on)
        .findFirst()
        .orElse(null);
  }
}
