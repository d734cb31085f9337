package nl.doorloop.employerdesk.domain.proposals;

import nl.doorloop.language.decision.Refusal;

/** Why a command to {@link Proposals} changes nothing. */
public enum ProposalRefusal implements Refusal {
  NO_OPENING("There is no such opening."),
  OPENING_CLOSED("The opening has been closed already."),
  PAST("The last day on which somebody could begin has passed."),
  OPENING_FULL("As many as are sought have been placed already."),
  ALREADY_PROPOSED("This resident is proposed for this opening already."),
  NO_PROPOSAL("There is no such proposal for this opening."),
  PROPOSAL_ANSWERED("This proposal has been answered already.");

  private final String sentence;

  ProposalRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
