package nl.doorloop.language.incomesupport;

/** Why a search period runs before an application, or none. */
public enum SearchPeriodGround {
  /** All applicants are under 27: four weeks. */
  ALL_UNDER_27,
  SOMEBODY_27_OR_OLDER,
  PRO_OR_VSO_PUPIL,
  LIMITED_HOURS,
  WAGE_COST_SUBSIDY_GROUP,
  /** The search period is for general assistance only. */
  OTHER_SCHEME
}
