package nl.doorloop.language.employerdesk;

/**
 * The kinds of placement. A trial and a participation placement are unpaid; self-employment counts
 * as a job.
 */
public enum PlacementKind {
  TRIAL,
  PARTICIPATION,
  JOB,
  SELF_EMPLOYED;

  public boolean isPaid() {
    return this == JOB || this == SELF_EMPLOYED;
  }
}
