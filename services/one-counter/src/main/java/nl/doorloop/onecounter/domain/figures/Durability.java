package nl.doorloop.onecounter.domain.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import org.jspecify.annotations.Nullable;

/**
 * Whether residents who went up stayed there (rule 25): of the {@code UP} movements of a period, by
 * the step reached, the share that still stands at that step or higher after 1, 3, 6 and 12 months.
 * A movement counts only once those months have passed.
 */
public final class Durability {
  private static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

  private Durability() {}

  /**
   * Only steps and months about which something is known; by step, then months.
   *
   * @param query period, municipality and organisation; these are of the side reached
   * @param knownOn the day of whose knowledge the movements are
   */
  public static List<DurabilityItem> of(
      Collection<ResidentMovements> residents, FlowQuery query, LocalDate knownOn) {
    Map<Step, long[]> of = new EnumMap<>(Step.class);
    Map<Step, long[]> held = new EnumMap<>(Step.class);
    for (var resident : residents) {
      for (var movement : resident.movements()) {
        var reached = Standing.after(movement);
        if (movement.direction() != Direction.UP
            || reached == null
            || !query.includes(movement.on())
            || !query.covers(reached)) {
          continue;
        }
        for (int i = 0; i < MONTHS.size(); i++) {
          var day = movement.on().plusMonths(MONTHS.get(i));
          if (!day.isAfter(knownOn)) {
            of.computeIfAbsent(reached.step(), _ -> new long[MONTHS.size()])[i]++;
            if (holds(resident, reached.step(), day)) {
              held.computeIfAbsent(reached.step(), _ -> new long[MONTHS.size()])[i]++;
            }
          }
        }
      }
    }
    var items = new ArrayList<DurabilityItem>();
    of.forEach(
        (step, counted) -> {
          var holding = held.getOrDefault(step, new long[MONTHS.size()]);
          for (int i = 0; i < MONTHS.size(); i++) {
            if (counted[i] > 0) {
              items.add(DurabilityItem.exact(step, MONTHS.get(i), counted[i], holding[i]));
            }
          }
        });
    return items;
  }

  private static boolean holds(ResidentMovements resident, Step reached, LocalDate day) {
    var last = lastUpTo(resident, day);
    if (last == null) {
      return false;
    }
    return last.to() != null ? last.to().compareTo(reached) >= 0 : last.from() == Step.PAID_WORK;
  }

  private static @Nullable Movement lastUpTo(ResidentMovements resident, LocalDate day) {
    Movement last = null;
    for (var movement : resident.movements()) {
      if (movement.on().isAfter(day)) {
        break;
      }
      last = movement;
    }
    return last;
  }
}
