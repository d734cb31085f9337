package nl.doorloop.language.continuity;

/** What a goal is about; codes, so that nothing of a person can be written in an event. */
public enum GoalSubject {
  /** Another step of the chain. */
  STEP,
  /** Paid work, or keeping it. */
  WORK,
  /** The Dutch language. */
  LANGUAGE,
  /** A diploma, a certificate, a skill. */
  QUALIFICATION,
  /** A rhythm of days and weeks. */
  DAILY_STRUCTURE,
  /** People around one. */
  SOCIAL_NETWORK,
  /** What one can do, given one's health; not what is the matter. */
  CAPACITY,
  /** Debts under control; seen under the law on debt support only. */
  DEBTS
}
