package nl.doorloop.continuity.domain;

import nl.doorloop.language.decision.Refusal;

/** Why something about goals is not done. */
public enum GuidanceRefusal implements Refusal {
  UNKNOWN_GOAL("No such goal was set for this resident."),
  GOAL_IS_OPEN("The same goal is open already."),
  GOAL_IS_CLOSED("This goal was closed before."),
  CLOSED_BEFORE_IT_WAS_SET("A goal is closed on the day that it was set, or later.");

  private final String sentence;

  GuidanceRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
