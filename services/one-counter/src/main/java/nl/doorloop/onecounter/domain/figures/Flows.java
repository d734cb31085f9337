package nl.doorloop.onecounter.domain.figures;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import org.jspecify.annotations.Nullable;

/**
 * How residents flow over a period: who stood where at its start and end, and every movement in
 * between. A resident stands where the last movement put them, so that the balance closes for any
 * period and any set of residents.
 */
public final class Flows {
  private final FlowQuery query;
  private final FlowCounts counts;

  private Flows(FlowQuery query) {
    this.query = query;
    this.counts = new FlowCounts(query.by());
  }

  /** Exact figures; {@link Suppression} hides what is about too few residents. */
  public static FlowFigures of(Collection<ResidentMovements> residents, FlowQuery query) {
    var flows = new Flows(query);
    residents.forEach(flows::count);
    return flows.counts.figures();
  }

  private void count(ResidentMovements resident) {
    Standing atStart = null;
    Standing atEnd = null;
    String node = null;
    LocalDate entered = LocalDate.MIN;
    for (var movement : resident.movements()) {
      if (!movement.on().isBefore(query.to())) {
        break;
      }
      if (query.includes(movement.on())) {
        count(movement, entered);
      }
      atEnd = Standing.after(movement);
      if (movement.on().isBefore(query.from())) {
        atStart = atEnd;
      }
      var now = atEnd == null ? null : query.by().nodeOf(atEnd);
      if (!Objects.equals(now, node)) {
        entered = movement.on();
        node = now;
      }
    }
    if (atStart != null && query.covers(atStart)) {
      counts.at(node(atStart)).stockAtStart++;
    }
    if (atEnd != null && query.covers(atEnd)) {
      var end = counts.at(node(atEnd));
      end.stockAtEnd++;
      if (resident.isUnknownOn(query.to().minusDays(1))) {
        end.stockAtEndUnknown++;
      }
    }
  }

  /**
   * @param entered the day on which the resident came to the node that this movement leaves
   */
  private void count(Movement movement, LocalDate entered) {
    var from = inside(Standing.before(movement));
    var to = inside(Standing.after(movement));
    switch (movement.direction()) {
      case INFLOW -> {
        if (to != null) {
          counts.at(to).inflow++;
        }
      }
      case OUTFLOW -> {
        if (from != null) {
          counts.at(from).outflow++;
        }
      }
      case UP, DOWN, LATERAL -> {
        if (from != null) {
          counts.at(from).movedOut++;
        }
        if (to != null) {
          counts.at(to).movedIn++;
        }
        if ((from != null || to != null) && asksFor(movement.direction())) {
          long days = DAYS.between(entered, movement.on()) - movement.unknownDays();
          counts.link(orElsewhere(from), orElsewhere(to), movement.direction(), days);
        }
      }
    }
  }

  private boolean asksFor(Direction direction) {
    return query.direction() == null || query.direction() == direction;
  }

  /** The node, where it lies on the inside of what was asked for. */
  private @Nullable String inside(@Nullable Standing standing) {
    return standing != null && query.covers(standing) ? node(standing) : null;
  }

  private String node(Standing standing) {
    return query.by().nodeOf(standing);
  }

  private static String orElsewhere(@Nullable String node) {
    return node == null ? FlowLink.ELSEWHERE : node;
  }
}
