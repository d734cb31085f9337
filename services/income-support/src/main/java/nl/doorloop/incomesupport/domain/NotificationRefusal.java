package nl.doorloop.incomesupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to a {@link Notification} changes nothing. */
public enum NotificationRefusal implements Refusal {
  NO_NOTIFICATION("There is no such notification."),
  ALREADY_NOTIFIED("This notification was recorded before."),
  NOTIFIED_BEFORE_THE_LAW(
      "The Participatiewet is in force since 1 January 2015; nobody can have reported under it"
          + " before."),
  NO_SEARCH_PERIOD("No search period runs after this notification (Participatiewet art. 41(4))."),
  ALREADY_WAIVED("The search period was waived before."),
  WAIVED_OUTSIDE_THE_PERIOD(
      "A search period is waived from a day within it (Participatiewet art. 41(11))."),
  NO_DOCUMENTS_DUE(
      "No documents about education are due after this notification: they come with the"
          + " application, or nobody is under 27 (Participatiewet art. 41(5) and (7))."),
  ALREADY_DOCUMENTED("The documents about education came in before."),
  DOCUMENTED_BEFORE_NOTIFIED("That day lies before the day of the notification.");

  private final String sentence;

  NotificationRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
