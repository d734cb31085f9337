package nl.doorloop.language.debtsupport;

/** What is about to happen to somebody where the first talk cannot wait. */
public enum Threat {
  FORCED_EVICTION,
  /** Gas, electricity, district heating or water. */
  CUT_OFF_ENERGY_OR_WATER,
  HEALTH_INSURANCE_ENDS
}
