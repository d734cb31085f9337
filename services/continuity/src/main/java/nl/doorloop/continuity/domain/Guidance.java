package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.GuidanceRefusal.CLOSED_BEFORE_IT_WAS_SET;
import static nl.doorloop.continuity.domain.GuidanceRefusal.GOAL_IS_CLOSED;
import static nl.doorloop.continuity.domain.GuidanceRefusal.GOAL_IS_OPEN;
import static nl.doorloop.continuity.domain.GuidanceRefusal.UNKNOWN_GOAL;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.HashMap;
import java.util.Map;
import nl.doorloop.continuity.domain.GuidanceCommand.CloseGoal;
import nl.doorloop.continuity.domain.GuidanceCommand.HoldUpStep;
import nl.doorloop.continuity.domain.GuidanceCommand.RecordContact;
import nl.doorloop.continuity.domain.GuidanceCommand.RecordPreparation;
import nl.doorloop.continuity.domain.GuidanceCommand.SetGoal;
import nl.doorloop.language.EventId;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.GuidanceEvent.ContactRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.GoalClosed;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;
import nl.doorloop.language.continuity.GuidanceEvent.PreparationRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.StepHeldUp;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;

/**
 * What is worked on with one resident: one list of goals over both organisations, so that who takes
 * a resident over goes on with what was agreed.
 */
public record Guidance(Map<GoalId, GoalSet> goals, Map<GoalId, GoalClosed> closings) {
  /** What their events are stored under. */
  public static final String STREAM_TYPE = "guidance";

  public static final Decider<GuidanceCommand, ContinuityEvent, Guidance> DECIDER =
      new Decider<GuidanceCommand, ContinuityEvent, Guidance>(
              ContinuityEvent.class,
              new Guidance(Map.of(), Map.of()),
              Guidance::decide,
              Guidance::evolve)
          .refusing(Guidance::isSound, CLOSED_BEFORE_IT_WAS_SET);

  public Guidance {
    goals = Map.copyOf(goals);
    closings = Map.copyOf(closings);
  }

  /** Apart from the stream of what else continuity decides about the resident. */
  public static String streamOf(ResidentId residentId) {
    return STREAM_TYPE + "|" + residentId;
  }

  static Decision decide(GuidanceCommand command, Guidance guidance) {
    return switch (command) {
      case SetGoal set -> guidance.set(set);
      case CloseGoal close -> guidance.close(close);
      case RecordContact(var id, var kind, var on, var organisation) ->
          accept(new ContactRecorded(id, kind, on, organisation));
      case RecordPreparation(var id, var kind, var on, var organisation) ->
          accept(new PreparationRecorded(id, kind, on, organisation));
      case HoldUpStep(var id, var ground, var on, var organisation) ->
          accept(new StepHeldUp(id, ground, on, organisation));
    };
  }

  private Decision set(SetGoal set) {
    boolean same =
        goals.values().stream()
            .filter(goal -> !closings.containsKey(goal.goalId()))
            .anyMatch(goal -> goal.about() == set.about() && goal.step() == set.step());
    return same
        ? refuse(GOAL_IS_OPEN)
        : accept(
            new GoalSet(
                set.residentId(),
                set.goalId(),
                set.about(),
                set.step(),
                set.on(),
                set.by(),
                set.organisation()));
  }

  private Decision close(CloseGoal close) {
    var goal = goals.get(close.goalId());
    if (goal == null) {
      return refuse(UNKNOWN_GOAL);
    }
    var event =
        new GoalClosed(
            close.residentId(), close.goalId(), goal.about(), close.on(), close.outcome());
    var before = closings.get(close.goalId());
    if (before != null) {
      return before.equals(event) ? accept() : refuse(GOAL_IS_CLOSED);
    }
    return close.on().isBefore(goal.on()) ? refuse(CLOSED_BEFORE_IT_WAS_SET) : accept(event);
  }

  static Guidance evolve(Guidance before, EventId id, ContinuityEvent event) {
    return switch (event) {
      case GoalSet set -> {
        var goals = new HashMap<>(before.goals);
        goals.put(set.goalId(), set);
        yield new Guidance(goals, before.closings);
      }
      case GoalClosed closed -> {
        var closings = new HashMap<>(before.closings);
        closings.put(closed.goalId(), closed);
        yield new Guidance(before.goals, closings);
      }
      default -> before;
    };
  }

  /** What a correction by hand leaves: nothing is closed that was not set by then. */
  private boolean isSound() {
    return closings.values().stream()
        .allMatch(
            closed -> {
              var goal = goals.get(closed.goalId());
              return goal != null && !closed.on().isBefore(goal.on());
            });
  }
}
