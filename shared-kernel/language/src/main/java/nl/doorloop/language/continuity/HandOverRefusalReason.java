package nl.doorloop.language.continuity;

/** Why the receiver does not take a resident over, or not like this. */
public enum HandOverRefusalReason {
  NO_CAPACITY,
  NO_LEGAL_GROUND,
  OTHER_SUPPORT_NEEDED,
  INFORMATION_MISSING,
  OTHER_START_NEEDED,
  RESIDENT_DISAGREES,
  OTHER
}
