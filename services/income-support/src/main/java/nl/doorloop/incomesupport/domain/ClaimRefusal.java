package nl.doorloop.incomesupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to the {@link Claims} of a resident changes nothing. */
public enum ClaimRefusal implements Refusal {
  SUPPLEMENT_OF_NOTHING("A supplement is an amount above zero."),
  SUPPLEMENT_BEFORE_APPLIED("A supplement is granted on the day of the application or later."),
  SUPPLEMENT_WITHIN_A_YEAR(
      "A supplement was granted in the twelve months before this application (Participatiewet art."
          + " 36(3))."),
  CAPACITY_ALREADY_ASKED("This was asked already, and is not settled yet."),
  CAPACITY_ASKED_WITHIN_A_YEAR(
      "A person may ask for this once in twelve months (Participatiewet art. 6b(3) and 10c(2))."),
  CAPACITY_NOT_ASKED("This was not asked, or is settled."),
  CAPACITY_BEFORE_ASKED("That day lies before the day of the request.");

  private final String sentence;

  ClaimRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
