package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodException;
import org.jspecify.annotations.Nullable;

/** What may be asked of a {@link Notification}. */
public sealed interface NotificationCommand {
  NotificationId notificationId();

  /** The stream that decides about it. */
  default NotificationId streamId() {
    return notificationId();
  }

  /**
   * Somebody reported that they want to apply.
   *
   * @param allUnder27 whether all who will apply are under 27
   * @param somebodyUnder27 whether one of them is, where others are not
   * @param exception why they need not search for work first
   */
  record ReceiveNotification(
      NotificationId notificationId,
      ResidentId residentId,
      Scheme scheme,
      LocalDate on,
      boolean allUnder27,
      boolean somebodyUnder27,
      @Nullable SearchPeriodException exception,
      Organisation organisation,
      Municipality municipality)
      implements NotificationCommand {}

  /** Circumstances require that they may apply from {@code on}. */
  record WaiveSearchPeriod(NotificationId notificationId, LocalDate on)
      implements NotificationCommand {}

  /** What is known of the education of who is under 27 came in. */
  record ReceiveEducationDocuments(NotificationId notificationId, LocalDate on)
      implements NotificationCommand {}
}
