package nl.doorloop.shelteredwork.domain;

/** How this service knows the Wsw indication of a resident to stand on a day. */
public enum IndicationStanding {
  IN_FORCE,
  /** Withdrawn or lapsed. */
  ENDED,
  /** Nothing is recorded here about that day. */
  UNKNOWN
}
