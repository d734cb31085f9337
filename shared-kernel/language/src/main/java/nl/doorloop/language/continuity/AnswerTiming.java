package nl.doorloop.language.continuity;

/** Whether an answer came within the term of the offer. */
public enum AnswerTiming {
  /** On the last day of the term at the latest. */
  WITHIN_TERM,
  AFTER_TERM
}
