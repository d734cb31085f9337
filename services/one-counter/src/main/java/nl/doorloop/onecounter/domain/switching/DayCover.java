package nl.doorloop.onecounter.domain.switching;

/** What there is for somebody's income on a day. */
public enum DayCover {
  INCOME_SUPPORT,
  CONTRACT,
  /** A contract has begun and its first pay date is still to come. */
  UNCERTAIN,
  /** Nothing covers: a gap. */
  MISSING,
  /** Income has ended on a day that is known, and nothing that follows was recorded. */
  ENDED,
  /** Nothing covers, and nothing need: no income was recorded before, or the line is closed. */
  NONE,
  /** The caller may not see all income of the resident, so nothing is said. */
  NOT_SHOWN
}
