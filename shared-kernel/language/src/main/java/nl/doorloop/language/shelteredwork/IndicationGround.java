package nl.doorloop.language.shelteredwork;

/** What is known of the indication that a Wsw employment needs. */
public enum IndicationGround {
  KNOWN_HERE,
  /** The case worker has seen it elsewhere. */
  KNOWN_ELSEWHERE
}
