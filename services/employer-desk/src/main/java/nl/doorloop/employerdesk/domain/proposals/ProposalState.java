package nl.doorloop.employerdesk.domain.proposals;

import nl.doorloop.language.employerdesk.ProposalOutcome;

/** How a proposal stands. */
public enum ProposalState {
  /** The employer did not answer yet. */
  PROPOSED,
  INVITED,
  PLACED,
  NOT_PLACED;

  static ProposalState of(ProposalOutcome outcome) {
    return switch (outcome) {
      case INVITED -> INVITED;
      case PLACED -> PLACED;
      case NOT_PLACED -> NOT_PLACED;
    };
  }

  /** Whether an answer may follow. */
  public boolean isOpen() {
    return this == PROPOSED || this == INVITED;
  }
}
