package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/** What happens before an application (Participatiewet art. 41 and 44). */
public sealed interface NotificationEvent extends IncomeSupportEvent
    permits NotificationEvent.NotificationReceived,
        NotificationEvent.EducationDocumentsReceived,
        NotificationEvent.SearchPeriodWaived {
  NotificationId notificationId();

  /**
   * Somebody reported that they want to apply.
   *
   * @param on the day from which the right can begin
   * @param searchPeriodTo the first day on which they may apply; absent where no search period runs
   * @param educationDocumentsBy the last day to show what is known of their education
   *     (Participatiewet art. 41(5) and (7)(b)); absent where that comes with the application, or
   *     nobody is under 27
   */
  record NotificationReceived(
      ResidentId residentId,
      NotificationId notificationId,
      Scheme scheme,
      LocalDate on,
      SearchPeriodGround searchPeriodGround,
      @Nullable LocalDate searchPeriodTo,
      Organisation organisation,
      Municipality municipality,
      @Nullable LocalDate educationDocumentsBy)
      implements NotificationEvent {
    /** One after which no documents are due by themselves. */
    public NotificationReceived(
        ResidentId residentId,
        NotificationId notificationId,
        Scheme scheme,
        LocalDate on,
        SearchPeriodGround searchPeriodGround,
        @Nullable LocalDate searchPeriodTo,
        Organisation organisation,
        Municipality municipality) {
      this(
          residentId,
          notificationId,
          scheme,
          on,
          searchPeriodGround,
          searchPeriodTo,
          organisation,
          municipality,
          null);
    }
  }

  /** The documents about the education of who is under 27 came in (art. 41(5)). */
  record EducationDocumentsReceived(
      ResidentId residentId, NotificationId notificationId, Scheme scheme, LocalDate on)
      implements NotificationEvent {}

  /** Circumstances require that they may apply from {@code on} (Participatiewet art. 41(11)). */
  record SearchPeriodWaived(
      ResidentId residentId, NotificationId notificationId, Scheme scheme, LocalDate on)
      implements NotificationEvent, LegalDecision {}
}
