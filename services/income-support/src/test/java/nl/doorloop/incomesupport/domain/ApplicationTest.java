package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_LODGED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_REJECTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ASKED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.BACKDATED_WITHOUT_GROUND;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.COMPLETED_BEFORE_ASKED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.COMPLETION_ALREADY_REQUESTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.DECIDED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_TOO_FAR_BACK;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOTHING_TO_COMPLETE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_APPLICATION;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_TIME_TO_COMPLETE;
import static nl.doorloop.incomesupport.domain.Given.APPLICATION;
import static nl.doorloop.incomesupport.domain.Given.APPLICATION_GRANTED;
import static nl.doorloop.incomesupport.domain.Given.ASK;
import static nl.doorloop.incomesupport.domain.Given.ASKED;
import static nl.doorloop.incomesupport.domain.Given.COMPLETE;
import static nl.doorloop.incomesupport.domain.Given.COMPLETED;
import static nl.doorloop.incomesupport.domain.Given.COMPLETION_REQUESTED;
import static nl.doorloop.incomesupport.domain.Given.GRANT_APPLICATION;
import static nl.doorloop.incomesupport.domain.Given.LODGE;
import static nl.doorloop.incomesupport.domain.Given.LODGED;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RECEIVED;
import static nl.doorloop.incomesupport.domain.Given.REJECT;
import static nl.doorloop.incomesupport.domain.Given.REJECTED;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.language.incomesupport.BackdatingGround.INDIVIDUAL_CIRCUMSTANCES;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.ApplicationCommand.CompleteApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RejectApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequestCompletion;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.RejectionGround;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationTest {
  private final DecisionSpec<ApplicationCommand> application = DecisionSpec.of(Application.DECIDER);

  @Test
  void is_lodged_once() {
    application.given().when(LODGE).then(LODGED);
    application.given(LODGED).when(LODGE).thenRefused(ALREADY_LODGED);
    application.given(LODGED, APPLICATION_GRANTED).when(LODGE).thenRefused(ALREADY_LODGED);
    application.given(LODGED, REJECTED).when(LODGE).thenRefused(ALREADY_LODGED);
  }

  @Test
  void its_applicant_is_asked_to_complete_it_while_it_is_pending() {
    application.given().when(ASK).thenRefused(NO_APPLICATION);
    application.given(LODGED).when(ASK).then(COMPLETION_REQUESTED);
    application.given(LODGED, APPLICATION_GRANTED).when(ASK).thenRefused(ALREADY_GRANTED);
    application.given(LODGED, REJECTED).when(ASK).thenRefused(ALREADY_REJECTED);
  }

  @Test
  void its_applicant_has_a_day_at_least_from_the_day_it_was_received() {
    application
        .given(LODGED)
        .when(new RequestCompletion(APPLICATION, RECEIVED.minusDays(1), RECEIVED.plusDays(9)))
        .thenRefused(ASKED_BEFORE_RECEIVED);
    application
        .given(LODGED)
        .when(new RequestCompletion(APPLICATION, RECEIVED, RECEIVED))
        .thenRefused(NO_TIME_TO_COMPLETE);
    application
        .given(LODGED)
        .when(new RequestCompletion(APPLICATION, RECEIVED, RECEIVED.plusDays(1)))
        .then(
            new CompletionRequested(
                RESIDENT, APPLICATION, LODGED.scheme(), RECEIVED, RECEIVED.plusDays(1)));
  }

  @Test
  void its_applicant_is_asked_again_when_the_time_has_passed_or_it_was_completed() {
    var lastDay = COMPLETION_REQUESTED.completeBy();
    application
        .given(LODGED, COMPLETION_REQUESTED)
        .when(new RequestCompletion(APPLICATION, lastDay, lastDay.plusDays(7)))
        .thenRefused(COMPLETION_ALREADY_REQUESTED);
    application
        .given(LODGED, COMPLETION_REQUESTED)
        .when(new RequestCompletion(APPLICATION, lastDay.plusDays(1), lastDay.plusDays(7)))
        .then(
            new CompletionRequested(
                RESIDENT, APPLICATION, LODGED.scheme(), lastDay.plusDays(1), lastDay.plusDays(7)));
    application.given(LODGED, COMPLETION_REQUESTED, COMPLETED).when(ASK).then(COMPLETION_REQUESTED);
  }

  @Test
  void is_completed_after_that_was_asked() {
    application.given(LODGED).when(COMPLETE).thenRefused(NOTHING_TO_COMPLETE);
    application.given(LODGED, COMPLETION_REQUESTED).when(COMPLETE).then(COMPLETED);
    application
        .given(LODGED, COMPLETION_REQUESTED)
        .when(new CompleteApplication(APPLICATION, ASKED.minusDays(1)))
        .thenRefused(COMPLETED_BEFORE_ASKED);
    application
        .given(LODGED, COMPLETION_REQUESTED, COMPLETED)
        .when(COMPLETE)
        .thenRefused(NOTHING_TO_COMPLETE);
    application
        .given(LODGED, COMPLETION_REQUESTED)
        .when(GRANT_APPLICATION)
        .then(APPLICATION_GRANTED);
  }

  @Test
  void is_granted_while_it_is_pending() {
    application.given().when(GRANT_APPLICATION).thenRefused(NO_APPLICATION);
    application.given(LODGED).when(GRANT_APPLICATION).then(APPLICATION_GRANTED);
    application
        .given(LODGED, APPLICATION_GRANTED)
        .when(GRANT_APPLICATION)
        .thenRefused(ALREADY_GRANTED);
    application.given(LODGED, REJECTED).when(GRANT_APPLICATION).thenRefused(ALREADY_REJECTED);
  }

  @Test
  void is_rejected_while_it_is_pending() {
    application.given().when(REJECT).thenRefused(NO_APPLICATION);
    application.given(LODGED).when(REJECT).then(REJECTED);
    application.given(LODGED, APPLICATION_GRANTED).when(REJECT).thenRefused(ALREADY_GRANTED);
    application.given(LODGED, REJECTED).when(REJECT).thenRefused(ALREADY_REJECTED);
  }

  @Test
  void is_not_rejected_before_it_was_received() {
    application
        .given(LODGED)
        .when(new RejectApplication(APPLICATION, RejectionGround.AGE, RECEIVED.minusDays(1)))
        .thenRefused(DECIDED_BEFORE_RECEIVED);
  }

  @Test
  void is_granted_from_three_months_before_it_was_received_and_no_earlier() {
    var threeMonthsBack = LocalDate.of(2025, 11, 1);
    application
        .given(LODGED)
        .when(grant(threeMonthsBack, INDIVIDUAL_CIRCUMSTANCES))
        .then(granted(INDIVIDUAL_CIRCUMSTANCES));
    application
        .given(LODGED)
        .when(grant(threeMonthsBack.minusDays(1), INDIVIDUAL_CIRCUMSTANCES))
        .thenRefused(GRANTED_TOO_FAR_BACK);
  }

  @Test
  void is_granted_from_before_its_receipt_only_on_a_ground() {
    var before = application.given(LODGED);
    before.when(grant(RECEIVED.minusDays(1), null)).thenRefused(BACKDATED_WITHOUT_GROUND);
    before.when(grant(RECEIVED, null)).then(granted(null));
    before.when(grant(RECEIVED, INDIVIDUAL_CIRCUMSTANCES)).then(granted(null));
  }

  private static GrantApplication grant(LocalDate from, @Nullable BackdatingGround ground) {
    return new GrantApplication(APPLICATION, PROVISION, from, RECEIVED, ground);
  }

  private static ApplicationGranted granted(@Nullable BackdatingGround ground) {
    return new ApplicationGranted(
        RESIDENT, APPLICATION, LODGED.scheme(), PROVISION, RECEIVED, ground, null);
  }

  @Test
  void is_pending_again_when_its_rejection_is_withdrawn() {
    application
        .given(
            LODGED,
            REJECTED,
            new EventWithdrawn(
                RESIDENT,
                DecisionSpec.id(1),
                LegalFramework.PW,
                ProcessingActivity.INCOME_SUPPORT,
                CorrectionReason.OBJECTION))
        .when(GRANT_APPLICATION)
        .then(APPLICATION_GRANTED);
  }
}
