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
    permits NotificationEvent.NotificationReceived, NotificationEvent.SearchPeriodWaived {
  NotificationId notificationId();

  /**
   * Somebody reported that they want to apply.
   *
   * @param on the day from which the right can begin
   * @param searchPeriodTo the first day on which they may apply; absent where no search period runs
   */
  record NotificationReceived(
      ResidentId residentId,
      NotificationId notificationId,
      Scheme scheme,
      LocalDate on,
      SearchPeriodGround searchPeriodGround,
      @Nullable LocalDate searchPeriodTo,
      Organisation organisation,
      Municipality municipality)
      implements NotificationEvent {}

  /** Circumstances require that they may apply from {@code on} (Participatiewet art. 41(11)). */
  record SearchPeriodWaived(
      ResidentId residentId, NotificationId notificationId, Scheme scheme, LocalDate on)
      implements NotificationEvent, LegalDecision {}
}
