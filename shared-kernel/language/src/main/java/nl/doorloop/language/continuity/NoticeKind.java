package nl.doorloop.language.continuity;

/** What a decision is about, as far as the law gives its own terms for objections to it. */
public enum NoticeKind {
  /** A Wsw indication or reassessment (Wsw art. 11(4)). */
  WSW_INDICATION,
  OTHER
}
