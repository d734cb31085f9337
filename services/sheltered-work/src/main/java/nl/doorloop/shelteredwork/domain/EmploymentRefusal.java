package nl.doorloop.shelteredwork.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Employment} changes nothing. */
public enum EmploymentRefusal implements Refusal {
  NO_EMPLOYMENT("There is no such employment."),
  ALREADY_STARTED("This employment was started before."),
  DECIDED_HERE("This employment was recorded here, not taken over from a file."),
  ALREADY_ENDED("The employment has been ended already."),
  PAID_BEFORE_THE_START("The first pay date lies before the first day."),
  BEFORE_THE_START("That day lies before the first day of the employment."),
  AFTER_THE_END("That day lies after the last day of the employment."),
  ENDS_BEFORE_IT_STARTS("The last day lies before the first day of the employment."),
  ANOTHER_LAW(
      "A modality under another law is another provision: end this one and start that one."),
  SET_ON_THAT_DAY("Something else was recorded from that same day; correct that instead."),
  NOTHING_CHANGES("It is like that already on that day.");

  private final String sentence;

  EmploymentRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
