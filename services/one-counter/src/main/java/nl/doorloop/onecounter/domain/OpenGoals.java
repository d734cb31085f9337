package nl.doorloop.onecounter.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.GuidanceEvent.GoalClosed;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;

/** What is worked on with a resident. */
public final class OpenGoals {
  private OpenGoals() {}

  /** The same of facts as they were recorded. */
  public static List<GoalSet> ofRecorded(List<Fact> facts) {
    return of(EffectiveFacts.of(facts).stream().map(Fact::event).toList());
  }

  /**
   * The goals that were set and not closed, in the order in which they were recorded.
   *
   * @param events with corrections applied
   */
  public static List<GoalSet> of(List<? extends ResidentEvent> events) {
    Map<GoalId, GoalSet> open = new LinkedHashMap<>();
    for (var event : events) {
      if (event instanceof GoalSet set) {
        open.put(set.goalId(), set);
      }
    }
    for (var event : events) {
      if (event instanceof GoalClosed closed) {
        open.remove(closed.goalId());
      }
    }
    return List.copyOf(open.values());
  }
}
