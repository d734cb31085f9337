package nl.doorloop.language.shelteredwork;

/** What a decision on sheltered work rests on. */
public enum DecisionGround {
  FOLLOWS_ADVICE,
  /** The advice was made carelessly, so the college decides otherwise. */
  ADVICE_MADE_CARELESSLY
}
