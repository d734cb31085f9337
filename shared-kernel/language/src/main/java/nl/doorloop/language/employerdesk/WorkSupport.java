package nl.doorloop.language.employerdesk;

/** What may be applied for with a job or another placement. */
public enum WorkSupport {
  /** Guidance by a recognised expert (Participatiewet art. 10 lid 3 onder a). */
  JOB_COACH,
  /** Guidance by a colleague, every day (art. 10 lid 3 onder b). */
  WORK_MENTOR,
  /** Paid to the employer (art. 10d). */
  WAGE_COST_SUBSIDY
}
