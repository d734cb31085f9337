package nl.doorloop.language.employerdesk;

/** On what a wage cost subsidy rests. */
public enum SubsidyGround {
  /** The wage value that was fixed (Participatiewet art. 10d lid 4). */
  WAGE_VALUE,
  /** The first months of a job, without a wage value (art. 10d lid 5). */
  FORFAIT
}
