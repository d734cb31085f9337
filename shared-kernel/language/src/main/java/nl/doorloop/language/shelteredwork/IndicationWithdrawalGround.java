package nl.doorloop.language.shelteredwork;

/** Why a Wsw indication was withdrawn (Wsw art. 12). */
public enum IndicationWithdrawalGround {
  REFUSED_FITTING_WORK,
  CULPABLE_DISMISSAL,
  OWN_REQUEST_ENDED,
  NOT_AVAILABLE,
  /** Asked for in writing; the indication must be withdrawn then. */
  WRITTEN_REQUEST
}
