package nl.doorloop.onecounter.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the movements off the stretches, in order (rules 11 to 14). */
final class Movements {
  private static final int MONTHS_OF_MEMORY = 12;

  private final Circumstances circumstances;
  private final Causes causes;
  private final List<Movement> movements = new ArrayList<>();
  private @Nullable LocalDate lastUp;

  private Movements(Circumstances circumstances, Causes causes) {
    this.circumstances = circumstances;
    this.causes = causes;
  }

  static List<Movement> of(List<Stretch> stretches, Circumstances circumstances, Causes causes) {
    var reading = new Movements(circumstances, causes);
    LocalDate closed = null;
    for (var stretch : stretches) {
      boolean returning =
          closed != null && stretch.from().isBefore(closed.plusMonths(MONTHS_OF_MEMORY));
      reading.read(stretch, returning);
      closed = stretch.closedOn();
    }
    return reading.movements;
  }

  private void read(Stretch stretch, boolean returning) {
    Stand known = null;
    for (var stand : stretch.stands()) {
      if (stand.step() == null) {
        continue;
      }
      if (known == null) {
        add(null, stand, stand.from(), Direction.INFLOW, returning);
      } else {
        var direction = direction(known, stand);
        if (direction != null) {
          add(known, stand, stand.from(), direction, false);
        }
      }
      known = stand;
    }
    if (known != null && stretch.isClosed()) {
      add(known, null, stretch.closedOn(), Direction.OUTFLOW, false);
    }
  }

  /** The direction between two stands of known step; absent where nothing moved. */
  private static @Nullable Direction direction(Stand a, Stand b) {
    int up = Objects.requireNonNull(b.step()).compareTo(Objects.requireNonNull(a.step()));
    if (up == 0) {
      up = Integer.compare(a.supportLevel(), b.supportLevel());
    }
    if (up != 0) {
      return up > 0 ? Direction.UP : Direction.DOWN;
    }
    boolean lateral =
        a.lead() != b.lead() || a.municipality() != b.municipality() || givesAnew(a, b);
    return lateral ? Direction.LATERAL : null;
  }

  /** Whether a participation gives the step that did not before, or does so at another employer. */
  private static boolean givesAnew(Stand a, Stand b) {
    if (a.givers() == b.givers()) {
      return false;
    }
    for (var now : b.givers()) {
      boolean gaveBefore = false;
      for (var before : a.givers()) {
        gaveBefore |=
            before.provision().provisionId().equals(now.provision().provisionId())
                && Objects.equals(before.employer(), now.employer());
      }
      if (!gaveBefore) {
        return true;
      }
    }
    return false;
  }

  private void add(
      @Nullable Stand a, @Nullable Stand b, LocalDate on, Direction direction, boolean returning) {
    int unknownDays = a == null ? 0 : (int) DAYS.between(a.to(), on);
    var returnOn = direction == Direction.OUTFLOW ? null : circumstances.wayBack().get(on);
    movements.add(
        new Movement(
            on,
            a == null ? null : a.step(),
            b == null ? null : b.step(),
            direction,
            returning,
            returnOn != null,
            returnOn,
            direction == Direction.DOWN
                && returnOn == null
                && isRelapse(on, on.minusDays(unknownDays)),
            unknownDays,
            a == null ? null : a.lead(),
            b == null ? null : b.lead(),
            a == null ? null : a.municipality(),
            b == null ? null : b.municipality(),
            causes.on(on)));
    if (direction == Direction.UP) {
      lastUp = on;
    }
  }

  private boolean isRelapse(LocalDate on, LocalDate lostOn) {
    if (lastUp == null || !lostOn.isBefore(lastUp.plusMonths(MONTHS_OF_MEMORY))) {
      return false;
    }
    var before = movements.getLast();
    boolean agreedReturn =
        before.direction() == Direction.UP
            && before.returnOn() != null
            && !on.isBefore(before.returnOn());
    return !agreedReturn;
  }
}
