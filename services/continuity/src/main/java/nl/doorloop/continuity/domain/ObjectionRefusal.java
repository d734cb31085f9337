package nl.doorloop.continuity.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Objection} changes nothing. */
public enum ObjectionRefusal implements Refusal {
  UNKNOWN_NOTICE("There is no such notice of a decision."),
  ALREADY_NOTIFIED_OF_IT("This notice was recorded before."),
  NO_TIME_TO_OBJECT("The last day to object must lie after the day of the notice."),
  ALREADY_OBJECTED("An objection was lodged already."),
  OBJECTED_BEFORE_NOTIFIED("Nobody objects before the day of the notice."),
  NO_OBJECTION("There is no objection that waits for a decision."),
  BEFORE_THE_OBJECTION("That day lies before the day of the objection."),
  NO_LATER_DAY("The last day to decide must become a later one.");

  private final String sentence;

  ObjectionRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
