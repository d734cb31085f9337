package nl.doorloop.language.incomesupport;

/** Which part of an income does not count, and why. */
public enum DisregardGround {
  /** No disregard applies. */
  NONE,
  /** Participatiewet art. 31(2)(n). */
  EARNINGS,
  /** Of a single parent with a child under twelve: Participatiewet art. 31(2)(r). */
  SINGLE_PARENT,
  /** From 2027: Participatiewet art. 34a. */
  UNIFORM,
  /** The amounts that were valid then are not known here, so nothing is disregarded. */
  UNKNOWN_PERIOD
}
