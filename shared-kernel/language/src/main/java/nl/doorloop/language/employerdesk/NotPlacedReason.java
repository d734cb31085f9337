package nl.doorloop.language.employerdesk;

/**
 * Why a proposal did not lead to a place. None says anything about the person: an employer may not
 * keep what it thinks of somebody's health, and here there is no room for it.
 */
public enum NotPlacedReason {
  ANOTHER_CANDIDATE,
  /** The work, or what it asks, suits otherwise. */
  WORK_DOES_NOT_SUIT,
  HOURS_DO_NOT_SUIT,
  CANDIDATE_CHOSE_OTHERWISE,
  NO_LONGER_SOUGHT,
  OTHER
}
