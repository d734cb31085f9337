package nl.doorloop.language.continuity;

/** What came of a goal. A goal that was changed or given up is no failure. */
public enum GoalOutcome {
  REACHED,
  /** Another goal took its place. */
  CHANGED,
  GIVEN_UP
}
