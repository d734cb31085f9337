package nl.doorloop.language.continuity;

/** What a hand-over is for; neither direction is a failure. */
public enum HandOverAim {
  STEP_UP,
  STEP_DOWN,
  OTHER_SUPPORT,
  RETURN,
  MOVED,
  OTHER
}
