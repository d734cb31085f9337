package nl.doorloop.shelteredwork.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Employment} changes nothing. */
public enum EmploymentRefusal implements Refusal {
  NO_EMPLOYMENT("There is no such employment."),
  ALREADY_STARTED("This employment was started before."),
  DECIDED_HERE("This employment was recorded here, not taken over from a file."),
  ALREADY_ENDED("The employment has been ended already."),
  PAID_BEFORE_THE_START("The first pay date lies before the first day."),
  BEFORE_THE_LAW("That day lies before the law that it stands under (Wsw; Participatiewet 10b)."),
  INDICATION_ENDED(
      "On that day the Wsw indication was withdrawn or had lapsed (Wsw 1, 12); start it where an"
          + " indication is known elsewhere."),
  NOT_ESTABLISHED_FOR_WORK(
      "The college decided that they are not able to work in a sheltered setting only, so there is"
          + " no sheltered work (Participatiewet 10b(1))."),
  SHELTER_NEEDED(
      "They no longer belong to the group of the Wsw: dismissal waits until other shelter is"
          + " available, or an offer of fitting work was refused (Wsw 6(2)(b), 7(3)(a))."),
  SHELTER_IS_OF_WSW(
      "Other shelter is about a dismissal from Wsw work only (Wsw 6(2)(b), 7(3)(a))."),
  BEFORE_THE_START("That day lies before the first day of the employment."),
  AFTER_THE_END("That day lies after the last day of the employment."),
  ENDS_BEFORE_IT_STARTS("The last day lies before the first day of the employment."),
  ANOTHER_LAW(
      "A modality under another law is another provision: end this one and start that one."),
  SET_ON_THAT_DAY("Something else was recorded from that same day; correct that instead."),
  NOTHING_CHANGES("It is like that already on that day."),
  ALREADY_SICK("Sick leave was recorded already, and no recovery since."),
  NOT_SICK("There is no sick leave to recover from."),
  BEFORE_THE_LAST_RECOVERY("They recovered after that day."),
  RECOVERED_BEFORE_SICK("The recovery must lie after the first day of the sick leave."),
  REINSTATEMENT_DECIDED("About reinstating this employment was decided already."),
  BEFORE_THE_FALL_BACK("Nothing is reinstated before the day on which the resident fell back."),
  EARLIER_NOT_ENDED("The earlier employment has not ended by that day."),
  WAY_BACK_NEEDED(
      "Who leaves Wsw work at their own request may lose the indication (Wsw art. 12(1)(d)): record"
          + " a return agreement, or that they were informed and go without one."),
  RETURN_ENDS_TOO_EARLY("The return agreement ends before the employment does."),
  INFORMED_TOO_LATE("The resident must be informed before the employment has ended.");

  private final String sentence;

  EmploymentRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
