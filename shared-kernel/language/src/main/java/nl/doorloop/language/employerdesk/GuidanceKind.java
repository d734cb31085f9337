package nl.doorloop.language.employerdesk;

/**
 * Who guides at work (Participatiewet art. 10 lid 3): a recognised expert, or a colleague every
 * day. Both may at the same time.
 */
public enum GuidanceKind {
  JOB_COACH,
  WORK_MENTOR
}
