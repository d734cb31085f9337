package nl.doorloop.language.shelteredwork;

/** Why somebody no longer waits for a sheltered job. */
public enum WaitingListReason {
  JOB_STARTED,
  OTHER_WORK,
  OWN_REQUEST,
  MOVED,
  OTHER
}
