package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.NotificationRefusal.ALREADY_DOCUMENTED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.ALREADY_NOTIFIED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.ALREADY_WAIVED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.DOCUMENTED_BEFORE_NOTIFIED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NOTIFIED_BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NO_DOCUMENTS_DUE;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NO_NOTIFICATION;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NO_SEARCH_PERIOD;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.WAIVED_OUTSIDE_THE_PERIOD;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveEducationDocuments;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveNotification;
import nl.doorloop.incomesupport.domain.NotificationCommand.WaiveSearchPeriod;
import nl.doorloop.incomesupport.domain.law.Commencement;
import nl.doorloop.incomesupport.domain.law.EducationDocuments;
import nl.doorloop.incomesupport.domain.law.SearchPeriod;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import org.jspecify.annotations.Nullable;

/**
 * That somebody reported that they want to apply. From that day on the right can begin; the young
 * search for work for four weeks first, unless that is waived.
 */
public sealed interface Notification {
  record NotReceived() implements Notification {}

  /**
   * @param waivedOn from when they may apply before the search period is over
   * @param documented whether the documents about education came in
   */
  record Received(
      NotificationReceived notification, @Nullable LocalDate waivedOn, boolean documented)
      implements Notification {
    Received(NotificationReceived notification, @Nullable LocalDate waivedOn) {
      this(notification, waivedOn, false);
    }

    /** Whether an application that comes in on that day is taken. */
    boolean allows(LocalDate receivedOn) {
      return SearchPeriod.allows(receivedOn, notification.searchPeriodTo(), waivedOn);
    }
  }

  /** What its events are stored under. */
  String STREAM_TYPE = "notification";

  Decider<NotificationCommand, IncomeSupportEvent, Notification> DECIDER =
      new Decider<>(
          IncomeSupportEvent.class, new NotReceived(), Notification::decide, Notification::evolve);

  static Decision decide(NotificationCommand command, Notification notification) {
    return switch (command) {
      case ReceiveNotification receive ->
          notification instanceof NotReceived ? receive(receive) : refuse(ALREADY_NOTIFIED);
      case WaiveSearchPeriod waive ->
          switch (notification) {
            case NotReceived _ -> refuse(NO_NOTIFICATION);
            case Received received -> waive(waive, received);
          };
      case ReceiveEducationDocuments documents ->
          switch (notification) {
            case NotReceived _ -> refuse(NO_NOTIFICATION);
            case Received received -> document(documents, received);
          };
    };
  }

  static Notification evolve(Notification before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case NotificationReceived received -> new Received(received, null);
      case SearchPeriodWaived waived ->
          before instanceof Received(var received, _, var documented)
              ? new Received(received, waived.on(), documented)
              : before;
      case EducationDocumentsReceived _ ->
          before instanceof Received(var received, var waivedOn, _)
              ? new Received(received, waivedOn, true)
              : before;
      case ApplicationEvent _, EntitlementEvent _, ClaimEvent _ -> before;
    };
  }

  /** What was reported; empty where nothing was. */
  static Optional<Received> received(Notification notification) {
    return switch (notification) {
      case NotReceived _ -> Optional.empty();
      case Received received -> Optional.of(received);
    };
  }

  private static Decision receive(ReceiveNotification receive) {
    if (!Commencement.on(receive.scheme(), receive.on())) {
      return refuse(NOTIFIED_BEFORE_THE_LAW);
    }
    var period =
        SearchPeriod.after(
            receive.scheme(), receive.on(), receive.allUnder27(), receive.exception());
    return accept(
        new NotificationReceived(
            receive.residentId(),
            receive.notificationId(),
            receive.scheme(),
            receive.on(),
            period.ground(),
            period.to(),
            receive.organisation(),
            receive.municipality(),
            EducationDocuments.by(period.ground(), receive.somebodyUnder27(), receive.on())));
  }

  private static Decision waive(WaiveSearchPeriod waive, Received received) {
    var notification = received.notification();
    var to = notification.searchPeriodTo();
    if (to == null) {
      return refuse(NO_SEARCH_PERIOD);
    }
    if (received.waivedOn() != null) {
      return refuse(ALREADY_WAIVED);
    }
    if (waive.on().isBefore(notification.on()) || !waive.on().isBefore(to)) {
      return refuse(WAIVED_OUTSIDE_THE_PERIOD);
    }
    return accept(
        new SearchPeriodWaived(
            notification.residentId(),
            notification.notificationId(),
            notification.scheme(),
            waive.on()));
  }

  private static Decision document(ReceiveEducationDocuments documents, Received received) {
    var notification = received.notification();
    if (notification.educationDocumentsBy() == null) {
      return refuse(NO_DOCUMENTS_DUE);
    }
    if (received.documented()) {
      return refuse(ALREADY_DOCUMENTED);
    }
    return documents.on().isBefore(notification.on())
        ? refuse(DOCUMENTED_BEFORE_NOTIFIED)
        : accept(
            new EducationDocumentsReceived(
                notification.residentId(),
                notification.notificationId(),
                notification.scheme(),
                documents.on()));
  }
}
