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
  BEFORE_THE_LAW("The Participatiewet is in force from 1 January 2015."),
  TRIAL_TOO_LONG(
      "A trial placement lasts at most two months; longer is a decision to extend it (Participatiewet art. 8a(2)(d))."),
  TRIAL_EXTENDED_TOO_LONG(
      "A trial placement lasts at most six months, its extension included (Participatiewet art. 8a(2)(d))."),
  PARTICIPATION_TOO_LONG(
      "A participation placement lasts at most 24 months; longer is an extension after a review (Participatiewet art. 10a(1), (9))."),
  PARTICIPATION_EXTENDED_TOO_LONG(
      "A participation placement lasts at most four years, its extensions included (Participatiewet art. 10a(10))."),
  CHANCES_NOT_INCREASED(
      "It did not increase the chance of work, so it ends after twelve months (Participatiewet art. 10a(8))."),
  THIRD_YEAR_NEEDS_REVIEW(
      "A third year needs a review in the first two, in favour of other work in another environment (Participatiewet art. 10a(9))."),
  FOURTH_YEAR_NEEDS_REVIEW(
      "A fourth year needs a review in the third, in favour of going on (Participatiewet art. 10a(10))."),
  NOT_LIMITED(
      "Only a trial or participation placement with a last day is extended; another contract is another placement."),
  NOT_LONGER("That is no later last day."),
  EXTENDED_TOO_LATE("An extension is decided before the last day has passed."),
  NO_PARTICIPATION_PLACEMENT(
      "This belongs to a participation placement only (Participatiewet art. 10a)."),
  REVIEWED_ON_THAT_DAY("A review of that day was recorded before."),
  PREMIUM_NOT_DUE(
      "There are no six months of the placement that have passed and for which the premium is not"
          + " settled (Participatiewet art. 10a(6))."),
  TRAINING_ALREADY_SETTLED("What came of the training was recorded before."),
  ALREADY_GUIDED("There is such guidance on one of those days already."),
  NO_GUIDANCE("There is no such guidance on that day."),
  NOT_IN_A_JOB(
      "A wage value and a wage cost subsidy belong to a job with an employer (Participatiewet art. 10d(1))."),
  WAGE_VALUE_OF_THAT_DAY("A wage value of that day was recorded before."),
  NO_WAGE_VALUE(
      "First the wage value is fixed, or it is decided to go without in the first six months (Participatiewet art. 10d(1))."),
  NOTHING_TO_SUBSIDISE(
      "The wage value is the whole minimum wage, so nothing is left to subsidise (Participatiewet art. 10d(4))."),
  WAGE_VALUE_IS_FIXED(
      "The wage value is fixed, so the subsidy follows it (Participatiewet art. 10d(4), (5))."),
  FORFAIT_TOO_LATE(
      "Without a wage value there is a subsidy in the first six months of the job only (Participatiewet art. 10d(5))."),
  ONE_SUBSIDY_PER_JOB(
      "For one job there is one subsidy of the wage costs at a time (Participatiewet art. 10d(9))."),
  IN_WSW_EMPLOYMENT(
      "There is no wage cost subsidy for work in a Wsw employment (Participatiewet art. 10d(3))."),
  SUBSIDISED_AT_THIS_EMPLOYER(
      "This employer has a wage cost subsidy for them on one of those days already (Participatiewet art. 10d(9))."),
  OUTSIDE_THE_GROUP(
      "It was established that they do not belong to the group for wage cost subsidy (Participatiewet art. 10d(8))."),
  LATE_SUBSIDY_ALREADY_POSSIBLE("It is recorded already that a subsidy may be applied for late."),
  LATE_SUBSIDY_NOT_POSSIBLE(
      "After the job began a subsidy is applied for only for who was at school or supported by the municipality before it (Participatiewet art. 10d(2))."),
  LATE_SUBSIDY_ALREADY_REQUESTED("The subsidy was applied for already."),
  LATE_SUBSIDY_TOO_LATE(
      "A subsidy is applied for within six months after the job began (Participatiewet art. 10d(2))."),
  ALREADY_APPLIED_FOR("This was applied for already, and not decided on."),
  NOTHING_APPLIED_FOR(
      "Nobody applied for this, and no wage value was fixed: there is nothing to decide on (Participatiewet art. 10(5), 10d(1))."),
  DECIDED_BEFORE_APPLIED_FOR("It cannot be decided before the day on which it was applied for."),
  GROUND_OF_OTHER_SUPPORT(
      "This is no ground to refuse such support (Participatiewet art. 10(4), 10d)."),
  WAGE_VALUE_LEAVES_A_SUBSIDY(
      "The wage value is not the whole minimum wage, so something is left to subsidise (Participatiewet art. 10d(4))."),
  ALREADY_INTERRUPTED("The subsidy is interrupted already."),
  NOT_INTERRUPTED("The subsidy is not interrupted."),
  INTERRUPTED_SINCE("The subsidy was interrupted and resumed after that day."),
  RESUMED_BEFORE_INTERRUPTED("A subsidy is resumed after the first day on which it was not paid."),
  NO_SUBSIDY("There is no wage cost subsidy on that day."),
  BEFORE_THE_START("That day lies before the first day of the placement."),
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
