package nl.doorloop.language.employerdesk;

/**
 * What came of the premium that is due after each six months of a participation placement
 * (Participatiewet art. 10a lid 6).
 */
public enum PremiumOutcome {
  PAID,
  /** The resident cooperated too little, in these six months, to have it. */
  NOT_ENOUGH_COOPERATION
}
