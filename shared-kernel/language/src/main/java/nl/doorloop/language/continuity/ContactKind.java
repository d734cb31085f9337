package nl.doorloop.language.continuity;

/** How a case worker and a resident were in touch. */
public enum ContactKind {
  TALK,
  HOME_VISIT,
  WORKPLACE_VISIT,
  PHONE,
  MESSAGE,
  /** The resident was invited and did not come. */
  NO_SHOW
}
