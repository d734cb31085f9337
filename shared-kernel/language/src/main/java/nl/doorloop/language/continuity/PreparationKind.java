package nl.doorloop.language.continuity;

/** What was looked at with a resident before, or at, a change of income or work. */
public enum PreparationKind {
  /** What comes in, from whom and when, put side by side. */
  INCOME_FORECAST,
  /** What the change does to allowances and other rights. */
  ALLOWANCES,
  /** That Wajong may no longer be possible after sheltered work. */
  RETURN_TO_WAJONG
}
