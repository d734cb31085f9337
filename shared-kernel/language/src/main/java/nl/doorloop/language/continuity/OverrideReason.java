package nl.doorloop.language.continuity;

/** Why a case worker sets a step by hand. */
public enum OverrideReason {
  RESIDENT_WISH,
  HEALTH,
  WORK_STOPPED,
  LOAD_TOO_HIGH,
  GROWTH,
  TRIAL_SUCCEEDED,
  INDICATION_CHANGED,
  FACTS_INCOMPLETE,
  OTHER
}
