package nl.doorloop.language.incomesupport;

/** Why somebody under 27 need not search for four weeks first (Participatiewet art. 41(4)). */
public enum SearchPeriodException {
  /** Practical or special secondary education, until a year after enrolment. */
  PRO_OR_VSO_PUPIL,
  /** Can work fewer hours for medical reasons. */
  LIMITED_HOURS,
  /** Belongs to those for whom a wage cost subsidy is meant. */
  WAGE_COST_SUBSIDY_GROUP
}
