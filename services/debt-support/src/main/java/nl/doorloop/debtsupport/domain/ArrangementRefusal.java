package nl.doorloop.debtsupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to a {@link DebtArrangement} changes nothing. */
public enum ArrangementRefusal implements Refusal {
  NO_ARRANGEMENT("There is no such arrangement."),
  ALREADY_STARTED("This arrangement was started before."),
  DECIDED_HERE("This arrangement was recorded here, not taken over from a file."),
  ALREADY_ENDED("The arrangement has been ended already."),
  AFTER_THE_END("That day lies after the last day of the arrangement."),
  ENDS_BEFORE_IT_STARTS("The last day lies before the first day of the arrangement.");

  private final String sentence;

  ArrangementRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
