package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.BACKDATED_WITHOUT_GROUND;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_TOO_FAR_BACK;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LODGED_BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOTIFICATION_NOT_KEPT;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOTIFICATION_OF_ANOTHER;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.PREDECESSOR_NOT_ENDED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.PREDECESSOR_OF_ANOTHER;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.RECEIVED_BEFORE_THE_NOTIFICATION;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.REJECTION_OF_ANOTHER;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.REUSE_TOO_LATE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.SEARCH_PERIOD_RUNS;
import static nl.doorloop.incomesupport.domain.Given.APPLICATION;
import static nl.doorloop.incomesupport.domain.Given.LODGED;
import static nl.doorloop.incomesupport.domain.Given.NOTIFICATION;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RECEIVED;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.lodge;
import static nl.doorloop.incomesupport.domain.Given.notified;
import static nl.doorloop.language.incomesupport.BackdatingGround.INDIVIDUAL_CIRCUMSTANCES;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.Predecessor;
import nl.doorloop.incomesupport.domain.ApplicationCommand.Rejection;
import nl.doorloop.incomesupport.domain.Notification.Received;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LodgingTest {
  private static final ApplicationId REJECTED = new ApplicationId(new UUID(2, 9));
  private static final ResidentId OTHER = new ResidentId(new UUID(1, 2));

  private final DecisionSpec<ApplicationCommand> application = DecisionSpec.of(Application.DECIDER);

  @Test
  void after_a_notification_the_right_begins_on_the_day_of_that() {
    var notified = RECEIVED.minusDays(20);
    application
        .given()
        .when(lodge(RECEIVED, received(notified), null))
        .then(lodged(RECEIVED, notified));

    var before = application.given(lodged(RECEIVED, notified));
    before.when(grant(notified, null)).then(granted(null));
    before.when(grant(notified.minusDays(1), null)).thenRefused(BACKDATED_WITHOUT_GROUND);
    before
        .when(grant(notified.minusMonths(3), INDIVIDUAL_CIRCUMSTANCES))
        .then(granted(INDIVIDUAL_CIRCUMSTANCES));
    before
        .when(grant(notified.minusMonths(3).minusDays(1), INDIVIDUAL_CIRCUMSTANCES))
        .thenRefused(GRANTED_TOO_FAR_BACK);
  }

  @Test
  void is_not_taken_within_the_search_period_unless_that_is_waived() {
    var over = RECEIVED.plusWeeks(4);
    var running = new Received(notified(RECEIVED, over), null);
    var waived = new Received(notified(RECEIVED, over), RECEIVED.plusDays(2));

    application
        .given()
        .when(lodge(over.minusDays(1), running, null))
        .thenRefused(SEARCH_PERIOD_RUNS);
    application.given().when(lodge(over, running, null)).then(lodged(over, RECEIVED));
    application
        .given()
        .when(lodge(RECEIVED.plusDays(1), waived, null))
        .thenRefused(SEARCH_PERIOD_RUNS);
    application
        .given()
        .when(lodge(RECEIVED.plusDays(2), waived, null))
        .then(lodged(RECEIVED.plusDays(2), RECEIVED));
  }

  @Test
  void follows_on_a_notification_of_the_same_resident_that_came_before() {
    var other =
        new NotificationReceived(
            OTHER,
            NOTIFICATION,
            LODGED.scheme(),
            RECEIVED,
            SearchPeriodGround.SOMEBODY_27_OR_OLDER,
            null,
            LODGED.organisation(),
            LODGED.municipality());
    application
        .given()
        .when(lodge(RECEIVED, new Received(other, null), null))
        .thenRefused(NOTIFICATION_OF_ANOTHER);
    application
        .given()
        .when(lodge(RECEIVED, received(RECEIVED.plusDays(1)), null))
        .thenRefused(RECEIVED_BEFORE_THE_NOTIFICATION);
    application
        .given()
        .when(lodge(RECEIVED, received(RECEIVED), null))
        .then(lodged(RECEIVED, RECEIVED));
  }

  @Test
  void uses_the_data_of_assistance_that_ended_within_twelve_months() {
    var ended = RECEIVED.minusMonths(12).plusDays(1);
    application
        .given()
        .when(lodge(RECEIVED, null, predecessor(RESIDENT, ended)))
        .then(
            new ApplicationLodged(
                RESIDENT,
                APPLICATION,
                LODGED.scheme(),
                RECEIVED,
                LODGED.organisation(),
                LODGED.municipality(),
                null,
                null,
                PROVISION,
                ReuseGround.ENDED_WITHIN_TWELVE_MONTHS));
    application
        .given()
        .when(lodge(RECEIVED, null, predecessor(RESIDENT, ended.minusDays(1))))
        .thenRefused(REUSE_TOO_LATE);
  }

  @Test
  void uses_no_data_of_what_goes_on_or_is_anothers() {
    application
        .given()
        .when(lodge(RECEIVED, null, predecessor(RESIDENT, null)))
        .thenRefused(PREDECESSOR_NOT_ENDED);
    application
        .given()
        .when(lodge(RECEIVED, null, predecessor(RESIDENT, RECEIVED.plusDays(1))))
        .thenRefused(PREDECESSOR_NOT_ENDED);
    application
        .given()
        .when(lodge(RECEIVED, null, predecessor(OTHER, RECEIVED)))
        .thenRefused(PREDECESSOR_OF_ANOTHER);
  }

  @Test
  void keeps_the_day_of_the_notification_for_a_scheme_that_was_rejected() {
    var claimed = RECEIVED.minusDays(30);
    application
        .given()
        .when(after(new Rejection(REJECTED, RESIDENT, Scheme.IOAW, claimed, RECEIVED)))
        .then(
            new ApplicationLodged(
                RESIDENT,
                APPLICATION,
                LODGED.scheme(),
                RECEIVED,
                LODGED.organisation(),
                LODGED.municipality(),
                null,
                claimed,
                null,
                null,
                REJECTED));
    application
        .given()
        .when(after(new Rejection(REJECTED, RESIDENT, Scheme.IOAW, claimed, RECEIVED.plusDays(1))))
        .thenRefused(NOTIFICATION_NOT_KEPT);
    application
        .given()
        .when(after(new Rejection(REJECTED, OTHER, Scheme.IOAW, claimed, RECEIVED)))
        .thenRefused(REJECTION_OF_ANOTHER);
  }

  private static LodgeApplication after(Rejection rejection) {
    return new LodgeApplication(
        APPLICATION,
        RESIDENT,
        LODGED.scheme(),
        RECEIVED,
        LODGED.organisation(),
        LODGED.municipality(),
        null,
        null,
        rejection,
        Set.of(RESIDENT));
  }

  @Test
  void is_not_older_than_the_law() {
    var first = LocalDate.of(2015, 1, 1);
    application
        .given()
        .when(lodge(first.minusDays(1), null, null))
        .thenRefused(LODGED_BEFORE_THE_LAW);
    application.given().when(lodge(first, null, null)).then(lodged(first, null));
    var before = application.given(lodged(first, null));
    before
        .when(grant(first.minusDays(1), INDIVIDUAL_CIRCUMSTANCES))
        .thenRefused(GRANTED_BEFORE_THE_LAW);
    before.when(grant(first, null)).then(granted(null));
  }

  private static GrantApplication grant(LocalDate from, @Nullable BackdatingGround ground) {
    return new GrantApplication(APPLICATION, PROVISION, from, RECEIVED, ground);
  }

  private static ApplicationGranted granted(@Nullable BackdatingGround ground) {
    return new ApplicationGranted(
        RESIDENT, APPLICATION, LODGED.scheme(), PROVISION, RECEIVED, ground, null);
  }

  private static Received received(LocalDate on) {
    return new Received(notified(on, null), null);
  }

  private static Predecessor predecessor(ResidentId resident, @Nullable LocalDate endedOn) {
    return new Predecessor(PROVISION, resident, Scheme.GENERAL_ASSISTANCE, endedOn);
  }

  private static ApplicationLodged lodged(LocalDate receivedOn, @Nullable LocalDate notifiedOn) {
    return new ApplicationLodged(
        RESIDENT,
        APPLICATION,
        LODGED.scheme(),
        receivedOn,
        LODGED.organisation(),
        LODGED.municipality(),
        notifiedOn == null ? null : NOTIFICATION,
        notifiedOn,
        null,
        null);
  }
}
