package nl.doorloop.language.incomesupport;

/** What a reduction is based on (Participatiewet art. 18). */
public enum ReductionGround {
  /** The ordinance of the municipality (art. 18(2)). */
  GENERAL,
  /** A duty to work that is the same everywhere (art. 18(4)). */
  UNIFORM_DUTY
}
