package nl.doorloop.language.incomesupport;

/** What about somebody's ability to work is established or assessed. */
public enum CapacityKind {
  /** Whether they belong to the group for wage cost subsidy (Participatiewet art. 10c). */
  WAGE_COST_SUBSIDY_GROUP,
  /** Whether they can work fewer hours than a full week (art. 6b). */
  MEDICALLY_LIMITED,
  /** Assessed by UWV: working with a provision. */
  WORK_WITH_A_PROVISION;

  /** Whether UWV answers; else the college decides. */
  public boolean isAssessedByUwv() {
    return this == WORK_WITH_A_PROVISION;
  }
}
