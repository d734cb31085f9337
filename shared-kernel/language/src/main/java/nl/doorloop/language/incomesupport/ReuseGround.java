package nl.doorloop.language.incomesupport;

/** Why known data are used again (Participatiewet art. 43a). */
public enum ReuseGround {
  /** General assistance ended less than twelve months before. */
  ENDED_WITHIN_TWELVE_MONTHS
}
