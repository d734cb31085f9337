package nl.doorloop.incomesupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Application} changes nothing. */
public enum ApplicationRefusal implements Refusal {
  NO_APPLICATION("There is no such application."),
  ALREADY_LODGED("This application was lodged before."),
  ALREADY_GRANTED("This application has been granted already."),
  ALREADY_REJECTED("This application has been rejected already."),
  ASKED_BEFORE_RECEIVED(
      "An applicant cannot be asked to complete an application before the day it was received."),
  COMPLETION_ALREADY_REQUESTED(
      "The applicant was asked to complete this application already, and still has time for it"
          + " (Algemene wet bestuursrecht art. 4:5)."),
  NO_TIME_TO_COMPLETE(
      "The last day to complete an application lies after the day on which that is asked."),
  NOTHING_TO_COMPLETE("The applicant was not asked to complete this application."),
  COMPLETED_BEFORE_ASKED("An application cannot be completed before that was asked."),
  DECIDED_BEFORE_RECEIVED("An application cannot be decided on before the day it was received."),
  GRANTED_TOO_FAR_BACK(
      "An entitlement cannot begin more than three months before the application was received"
          + " (Participatiewet art. 44(5)).");

  private final String sentence;

  ApplicationRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
