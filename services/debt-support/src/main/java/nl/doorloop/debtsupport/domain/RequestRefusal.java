package nl.doorloop.debtsupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to a {@link DebtRequest} changes nothing. */
public enum RequestRefusal implements Refusal {
  NO_DEBT_REQUEST("There is no such request."),
  REQUEST_ALREADY_RECORDED("This request was recorded before."),
  BEFORE_THE_LAW(
      "That day lies before the law: there is municipal debt support since 1 July 2012 (Wet"
          + " gemeentelijke schuldhulpverlening art. 13)."),
  SIGNAL_OF_NOBODY("There is no such signal about this resident."),
  REQUESTED_BEFORE_THE_SIGNAL("A request cannot follow from a signal that came in later."),
  ALREADY_THREATENING(
      "It is a threatening situation already (Wet gemeentelijke schuldhulpverlening art. 4(2))."),
  THREATENS_BEFORE_REQUEST(
      "That day lies before the request: a request in a threatening situation is recorded as one (Wet"
          + " gemeentelijke schuldhulpverlening art. 4(2))."),
  FIRST_TALK_ALREADY_HELD("The first talk has been held already."),
  TALK_BEFORE_REQUEST("The first talk cannot be held before the resident asked for help."),
  NO_FIRST_TALK(
      "There is nothing to decide on before the first talk: that is the moment of the application"
          + " (Wet gemeentelijke schuldhulpverlening art. 4(1))."),
  NO_DEBT_APPLICATION(
      "The resident did not apply at the first talk, and it is the resident who decides that (Wet"
          + " gemeentelijke schuldhulpverlening art. 4(1))."),
  DECIDED_BEFORE_TALK(
      "An application cannot be decided on before the first talk, in which it is made (Wet"
          + " gemeentelijke schuldhulpverlening art. 4(1))."),
  PLAN_OUTSIDE(
      "The plan of action that belongs to an admission is made from the first talk to the decision"
          + " (Wet gemeentelijke schuldhulpverlening art. 4a)."),
  ALREADY_ADMITTED("The resident has been admitted already."),
  SUPPORT_ALREADY_REFUSED("This application has been refused already."),
  REQUEST_ALREADY_WITHDRAWN("This request has been withdrawn."),
  WITHDRAWN_TOO_EARLY("A request cannot be withdrawn before the last thing that happened to it.");

  private final String sentence;

  RequestRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
