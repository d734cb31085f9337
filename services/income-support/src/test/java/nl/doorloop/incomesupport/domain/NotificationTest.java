package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.Given.NOTIFICATION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.notified;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.ALREADY_DOCUMENTED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.ALREADY_NOTIFIED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.ALREADY_WAIVED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.DOCUMENTED_BEFORE_NOTIFIED;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NOTIFIED_BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NO_DOCUMENTS_DUE;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NO_NOTIFICATION;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.NO_SEARCH_PERIOD;
import static nl.doorloop.incomesupport.domain.NotificationRefusal.WAIVED_OUTSIDE_THE_PERIOD;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveEducationDocuments;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveNotification;
import nl.doorloop.incomesupport.domain.NotificationCommand.WaiveSearchPeriod;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import org.junit.jupiter.api.Test;

class NotificationTest {
  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final LocalDate OVER = LocalDate.of(2026, 3, 30);
  private static final SearchPeriodWaived WAIVED =
      new SearchPeriodWaived(RESIDENT, NOTIFICATION, Scheme.GENERAL_ASSISTANCE, ON.plusDays(3));

  private final DecisionSpec<NotificationCommand> notification =
      DecisionSpec.of(Notification.DECIDER);

  @Test
  void is_recorded_once_with_its_search_period_and_the_ground_of_that() {
    notification.given().when(receive(ON, true)).then(notified(ON, OVER));
    notification.given().when(receive(ON, false)).then(notified(ON, null));
    notification.given(notified(ON, OVER)).when(receive(ON, true)).thenRefused(ALREADY_NOTIFIED);
  }

  @Test
  void is_not_older_than_the_law() {
    var first = LocalDate.of(2015, 1, 1);
    notification
        .given()
        .when(receive(first.minusDays(1), false))
        .thenRefused(NOTIFIED_BEFORE_THE_LAW);
    notification.given().when(receive(first, false)).then(notified(first, null));
  }

  @Test
  void its_search_period_is_waived_once_from_a_day_within_it() {
    notification.given().when(waive(ON)).thenRefused(NO_NOTIFICATION);
    notification.given(notified(ON, null)).when(waive(ON)).thenRefused(NO_SEARCH_PERIOD);
    var running = notification.given(notified(ON, OVER));
    running.when(waive(ON.minusDays(1))).thenRefused(WAIVED_OUTSIDE_THE_PERIOD);
    running.when(waive(ON.plusDays(3))).then(WAIVED);
    running.when(waive(OVER)).thenRefused(WAIVED_OUTSIDE_THE_PERIOD);
    notification
        .given(notified(ON, OVER), WAIVED)
        .when(waive(ON.plusDays(4)))
        .thenRefused(ALREADY_WAIVED);
  }

  @Test
  void documents_about_education_come_in_once_where_they_are_due() {
    var due =
        new NotificationReceived(
            RESIDENT,
            NOTIFICATION,
            Scheme.GENERAL_ASSISTANCE,
            ON,
            SearchPeriodGround.SOMEBODY_27_OR_OLDER,
            null,
            Organisation.SDD,
            Municipality.DORDRECHT,
            OVER);
    var received =
        new EducationDocumentsReceived(RESIDENT, NOTIFICATION, Scheme.GENERAL_ASSISTANCE, ON);
    var somebodyYoung =
        new ReceiveNotification(
            NOTIFICATION,
            RESIDENT,
            Scheme.GENERAL_ASSISTANCE,
            ON,
            false,
            true,
            null,
            Organisation.SDD,
            Municipality.DORDRECHT);

    notification.given().when(somebodyYoung).then(due);
    notification.given(due).when(document(ON)).then(received);
    notification.given(due).when(document(ON.minusDays(1))).thenRefused(DOCUMENTED_BEFORE_NOTIFIED);
    notification.given(due, received).when(document(ON)).thenRefused(ALREADY_DOCUMENTED);
    notification.given(notified(ON, OVER)).when(document(ON)).thenRefused(NO_DOCUMENTS_DUE);
    notification.given().when(document(ON)).thenRefused(NO_NOTIFICATION);
  }

  private static ReceiveEducationDocuments document(LocalDate on) {
    return new ReceiveEducationDocuments(NOTIFICATION, on);
  }

  private static ReceiveNotification receive(LocalDate on, boolean allUnder27) {
    return new ReceiveNotification(
        NOTIFICATION,
        RESIDENT,
        Scheme.GENERAL_ASSISTANCE,
        on,
        allUnder27,
        false,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT);
  }

  private static WaiveSearchPeriod waive(LocalDate on) {
    return new WaiveSearchPeriod(NOTIFICATION, on);
  }
}
