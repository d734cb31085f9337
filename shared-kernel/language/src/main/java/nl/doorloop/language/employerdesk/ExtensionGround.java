package nl.doorloop.language.employerdesk;

/** On what ground a placement goes on after the day that was its last. */
public enum ExtensionGround {
  /** It was shorter than the law allows without more. */
  WITHIN_THE_TERM,
  /** A trial placement of more than two months (Participatiewet art. 8a lid 2 onder d). */
  LONGER_TRIAL,
  /** The third year of a participation placement, in another environment (art. 10a lid 9). */
  THIRD_YEAR,
  /** The fourth year of a participation placement (art. 10a lid 10). */
  FOURTH_YEAR
}
