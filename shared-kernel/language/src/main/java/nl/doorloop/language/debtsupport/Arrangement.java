package nl.doorloop.language.debtsupport;

/** The kinds of debt arrangement. */
public enum Arrangement {
  COUNSELLING,
  STABILISATION,
  AMICABLE,
  STATUTORY
}
