package nl.doorloop.language.shelteredwork;

/** How a way back out of other work was settled. */
public enum WayBackKind {
  RETURN_AGREEMENT,
  /** They go without a return agreement, and were told what that may cost. */
  INFORMED_WAIVER
}
