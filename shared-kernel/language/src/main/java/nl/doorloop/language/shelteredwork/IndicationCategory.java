package nl.doorloop.language.shelteredwork;

/** The handicap category of a Wsw indication (Wsw art. 11): how much adaptation the work takes. */
public enum IndicationCategory {
  MODERATE,
  SEVERE
}
