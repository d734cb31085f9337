package nl.doorloop.onecounter.domain.obstacles;

import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.continuity.GuidanceEvent.StepHeldUp;
import nl.doorloop.language.continuity.HoldUpGround;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;

/** O11: a step waits for money so many days already, until the next step up. */
final class HeldUp {
  private HeldUp() {}

  static List<Found> of(Told told) {
    List<Found> found = new ArrayList<>();
    told.all(StepHeldUp.class)
        .filter(held -> held.event().ground() == HoldUpGround.FINANCING)
        .forEach(
            held -> {
              var on = held.event().on();
              var own = held.event().organisation();
              var organisation = own == null ? told.sees(on) : own;
              var until =
                  told.trajectory().movements().stream()
                      .filter(m -> m.direction() == Direction.UP && !m.on().isBefore(on))
                      .map(Movement::on)
                      .findFirst()
                      .orElse(null);
              told.threshold(Obstacle.O11, organisation)
                  .ifPresent(
                      days -> {
                        var from = on.plusDays(days);
                        if (until == null || from.isBefore(until)) {
                          found.add(
                              new Found(
                                  Obstacle.O11,
                                  held.fact().eventId().text(),
                                  from,
                                  until,
                                  null,
                                  List.of(held.fact().eventId()),
                                  organisation,
                                  new Found.Sight.OfCauses()));
                        }
                      });
            });
    return found;
  }
}
