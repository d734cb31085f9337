package nl.doorloop.employerdesk.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to a {@link Placement} changes nothing. */
public enum PlacementRefusal implements Refusal {
  NO_PLACEMENT("There is no such placement."),
  ALREADY_STARTED("This placement was started before."),
  DECIDED_HERE("This placement was recorded here, not taken over from a file."),
  ALREADY_ENDED("The placement has been ended already."),
  UNPAID("A trial or participation placement is unpaid: it has no first pay date."),
  PAID_BEFORE_THE_START("The first pay date lies before the first day."),
  WITHOUT_LAST_DAY("A trial or participation placement is limited in time: give its last day."),
  TRIAL_TOO_LONG(
      "A trial placement lasts at most six months, its extension included (Participatiewet art. 8a(2)(d))."),
  PARTICIPATION_TOO_LONG(
      "A participation placement lasts at most 24 months (Participatiewet art. 10a(1)); what comes after a review is another one."),
  SUBSIDY_TOO_HIGH(
      "A wage cost subsidy is at most 70 percent of the minimum wage (Participatiewet art. 10d(4))."),
  AFTER_THE_END("That day lies after the last day of the placement."),
  ENDS_BEFORE_IT_STARTS("The last day lies before the first day of the placement.");

  private final String sentence;

  PlacementRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
