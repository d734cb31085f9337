package nl.doorloop.language.incomesupport;

/**
 * How often a uniform duty was not met within twelve months (Participatiewet art. 18(5) to (8)).
 */
public enum Recurrence {
  FIRST,
  /** Once more within twelve months. */
  REPEATED,
  /** Every time after that. */
  AGAIN
}
