package nl.doorloop.language.continuity;

/** What came of an objection. */
public enum ObjectionOutcome {
  UPHELD,
  PARTLY_UPHELD,
  DISMISSED,
  WITHDRAWN
}
