package nl.doorloop.language;

/**
 * Why a provision ended. After {@link #TRANSFER} and {@link #EXPIRED} a follow-up is expected, so
 * the trajectory stays open.
 */
public enum EndReason {
  WORK,
  INCOME,
  MOVED,
  PENSION,
  DECEASED,
  OWN_REQUEST,
  HEALTH,
  TRANSFER,
  EXPIRED,
  OTHER;

  public boolean expectsFollowUp() {
    return this == TRANSFER || this == EXPIRED;
  }
}
