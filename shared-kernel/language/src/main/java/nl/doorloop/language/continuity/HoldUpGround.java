package nl.doorloop.language.continuity;

/** Why a step that somebody is ready for does not go ahead. */
public enum HoldUpGround {
  /** Nobody pays for it, or it costs the organisation that would. */
  FINANCING,
  /** It falls under another law, where it is not taken up. */
  OTHER_LAW,
  NO_PLACE,
  WAITING_LIST,
  OTHER
}
