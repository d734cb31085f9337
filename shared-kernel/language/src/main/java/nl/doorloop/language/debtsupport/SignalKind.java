package nl.doorloop.language.debtsupport;

/** What a resident is behind with, as an early signal says it; never how much, or to whom. */
public enum SignalKind {
  RENT,
  ENERGY,
  WATER,
  HEALTH_INSURANCE
}
