package nl.doorloop.language.debtsupport;

/** What came of getting in touch after an early signal. */
public enum FollowUpOutcome {
  CONTACT_MADE,
  NO_CONTACT,
  HELP_ACCEPTED,
  HELP_DECLINED;

  /** Whether the resident has answered the offer of help. */
  public boolean isAnswer() {
    return this == HELP_ACCEPTED || this == HELP_DECLINED;
  }
}
