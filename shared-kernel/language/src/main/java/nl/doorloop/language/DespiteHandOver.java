package nl.doorloop.language;

/**
 * Why a provision ends although it is named in a hand-over whose receiver has not started by then.
 */
public enum DespiteHandOver {
  DECEASED,
  MOVED_AWAY,
  RESIDENT_REFUSES,
  LEGAL_DUTY
}
