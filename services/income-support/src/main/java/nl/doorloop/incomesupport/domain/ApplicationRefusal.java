package nl.doorloop.incomesupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Application} changes nothing. */
public enum ApplicationRefusal implements Refusal {
  NO_APPLICATION("There is no such application."),
  ALREADY_LODGED("This application was lodged before."),
  ALREADY_ENTITLED(
      "The resident has this income support already on one of these days (Participatiewet art."
          + " 11)."),
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
      "An entitlement cannot begin more than three months before the notification, or the receipt"
          + " where there was none (Participatiewet art. 44(5))."),
  BACKDATED_WITHOUT_GROUND(
      "An entitlement begins before the notification, or the receipt where there was none, only"
          + " where individual circumstances require it (Participatiewet art. 44(1) and (5))."),
  GRANTED_BEFORE_THE_LAW(
      "The Participatiewet is in force since 1 January 2015; no entitlement under it begins before"
          + " (Participatiewet art. 44)."),
  LODGED_BEFORE_THE_LAW(
      "The Participatiewet is in force since 1 January 2015; nobody can have applied under it"
          + " before (Participatiewet art. 43)."),
  NOTIFICATION_OF_ANOTHER("That notification is another resident's, or about another scheme."),
  RECEIVED_BEFORE_THE_NOTIFICATION(
      "An application follows on its notification (Participatiewet art. 41(1) and 44(1))."),
  SEARCH_PERIOD_RUNS(
      "Who is under 27 may apply four weeks after the notification, or earlier where that was"
          + " waived (Participatiewet art. 41(4) and (11))."),
  PREDECESSOR_OF_ANOTHER("That entitlement is another resident's."),
  PREDECESSOR_NOT_ENDED(
      "Known data are used again after general assistance ended, and that has not"
          + " (Participatiewet art. 43a)."),
  REUSE_TOO_LATE(
      "Known data are used again for an application within twelve months after general assistance"
          + " ended (Participatiewet art. 43a)."),
  REJECTION_OF_ANOTHER("That application is another resident's."),
  NOTIFICATION_NOT_KEPT(
      "The day of an earlier notification counts for general assistance after an application for"
          + " IOAW, IOAZ or Bbz was rejected (Participatiewet art. 43(6))."),
  LEFT_UNHANDLED("This application was left unhandled."),
  WITHDRAWN_BY_APPLICANT("The applicant took this application back."),
  NOT_LEFT_WAITING(
      "An application is left unhandled only after the applicant was asked to complete it and let"
          + " the time for it pass (Algemene wet bestuursrecht art. 4:5)."),
  NO_ADVANCE_ON_THIS_SCHEME(
      "An advance is paid on an application for general or special assistance (Participatiewet art."
          + " 52(1) and (3))."),
  ADVANCE_OF_NOTHING("An advance is an amount above zero (Participatiewet art. 52)."),
  ADVANCE_BEFORE_THE_LAST("A later advance was paid already."),
  TERM_NOT_EXTENDED(
      "An extended term ends later than the term itself (Algemene wet bestuursrecht art. 4:14)."),
  NO_LANGUAGE_TEST_ON_THIS_SCHEME(
      "A test of Dutch belongs to general assistance (Participatiewet art. 18b)."),
  REQUIRED_BEFORE_RECEIVED(
      "A test of Dutch is required after the application, and taken after it was required."),
  LANGUAGE_TEST_TOO_LATE(
      "A test of Dutch is taken within eight weeks after the application (Participatiewet art."
          + " 18b(2))."),
  LANGUAGE_TEST_NOT_REQUIRED("No test of Dutch is required that was not taken."),
  TESTED_BEFORE_REQUIRED("A test of Dutch is taken after it was required.");

  private final String sentence;

  ApplicationRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
