package nl.doorloop.language.employerdesk;

/** What an employer answers to a proposal. */
public enum ProposalOutcome {
  /** To get acquainted; another answer follows. */
  INVITED,
  PLACED,
  NOT_PLACED
}
