package nl.doorloop.continuity.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to the {@link HandOvers} of a resident changes nothing. */
public enum HandOverRefusal implements Refusal {
  UNKNOWN_HAND_OVER("There is no such hand-over."),
  RECEIVER_IS_SENDER("An organisation cannot hand over to itself."),
  ANSWER_BEFORE_OFFER("The term to answer ends before the offer."),
  START_BEFORE_OFFER("The proposed start lies before the offer."),
  ALREADY_OFFERED("This hand-over has been offered already, with another content."),
  PROVISION_ALREADY_OFFERED("A provision of it is named in another hand-over that is open."),
  LEAD_ALREADY_OFFERED("The lead alone is offered in another hand-over that is open."),
  NOT_THE_HOLDER("A provision of it has been handed over and is no longer the sender's."),
  ONLY_THE_SENDER("Only the sending organisation does this."),
  ONLY_THE_RECEIVER("Only the receiving organisation does this."),
  NOT_ACCEPTED("The hand-over has not been accepted yet; the sender stays responsible."),
  OFFER_ACCEPTED("The hand-over has been accepted already."),
  OFFER_REFUSED("The hand-over has been refused; the sender stays responsible."),
  OFFER_WITHDRAWN("The hand-over has been withdrawn; the sender stays responsible."),
  RECEIVER_HAS_STARTED("The receiver has started already and is responsible now."),
  BEFORE_THE_OFFER("This cannot have been before the offer."),
  BEFORE_ACCEPTANCE("This cannot have been before the acceptance."),
  APPOINTMENT_BEFORE_ACCEPTANCE("The first appointment lies before the acceptance."),
  PROPOSAL_BEFORE_REFUSAL("The proposed other start lies before the refusal."),
  ORDER_OF_HAND_OVER(
      "A correction must leave every hand-over offered, answered and started in that order, and"
          + " each provision in one open hand-over at most.");

  private final String sentence;

  HandOverRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
