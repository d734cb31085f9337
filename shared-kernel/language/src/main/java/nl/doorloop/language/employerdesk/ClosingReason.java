package nl.doorloop.language.employerdesk;

/** Why nobody is sought any more for an opening. */
public enum ClosingReason {
  FILLED,
  /** The employer no longer offers it. */
  NO_LONGER_OFFERED,
  NO_CANDIDATE,
  OTHER
}
