package nl.doorloop.language.continuity;

/** When the receiver is reminded of an offer that waits for an answer. */
public enum HandOverReminder {
  HALF_OF_TERM,
  ONE_DAY_BEFORE
}
