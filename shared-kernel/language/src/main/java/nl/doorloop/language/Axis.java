package nl.doorloop.language;

/**
 * The five axes on which provisions lie, in parallel; also the unit of access and the lane on the
 * page.
 */
public enum Axis {
  INCOME,
  PARTICIPATION,
  SUPPORT,
  STATUS,
  DEBT
}
