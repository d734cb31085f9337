package nl.doorloop.language.debtsupport;

/** What an arrangement came to. */
public enum ArrangementOutcome {
  SUCCEEDED,
  FAILED,
  ENDED_EARLY,
  /** What is left of the debts can no longer be claimed; a court says so of a statutory scheme. */
  CLEAN_SLATE
}
