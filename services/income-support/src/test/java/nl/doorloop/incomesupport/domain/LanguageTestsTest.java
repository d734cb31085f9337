package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_REJECTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LANGUAGE_TEST_NOT_REQUIRED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LANGUAGE_TEST_TOO_LATE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_LANGUAGE_TEST_ON_THIS_SCHEME;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.REQUIRED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.TESTED_BEFORE_REQUIRED;
import static nl.doorloop.incomesupport.domain.Given.APPLICATION;
import static nl.doorloop.incomesupport.domain.Given.APPLICATION_GRANTED;
import static nl.doorloop.incomesupport.domain.Given.LODGED;
import static nl.doorloop.incomesupport.domain.Given.RECEIVED;
import static nl.doorloop.incomesupport.domain.Given.REJECTED;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequireLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.TakeLanguageTest;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.Scheme;
import org.junit.jupiter.api.Test;

class LanguageTestsTest {
  private static final LocalDate ON = RECEIVED.plusDays(3);
  private static final LocalDate LATEST = LocalDate.of(2026, 3, 30);
  private static final LanguageTestRequired REQUIRED = required(ON, LATEST);
  private static final LanguageTestTaken TAKEN =
      new LanguageTestTaken(RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, ON, true);

  private final DecisionSpec<ApplicationCommand> application = DecisionSpec.of(Application.DECIDER);

  @Test
  void a_test_is_required_within_eight_weeks_after_the_application() {
    var waiting = application.given(LODGED);

    waiting.when(require(ON, LATEST)).then(REQUIRED);
    waiting.when(require(ON, LATEST.plusDays(1))).thenRefused(LANGUAGE_TEST_TOO_LATE);
    waiting.when(require(RECEIVED.minusDays(1), LATEST)).thenRefused(REQUIRED_BEFORE_RECEIVED);
    waiting.when(require(ON, ON.minusDays(1))).thenRefused(REQUIRED_BEFORE_RECEIVED);
    application.given(LODGED, REQUIRED).when(require(ON, ON)).then(required(ON, ON));
    application
        .given(LODGED, REQUIRED)
        .when(require(ON.minusDays(1), ON))
        .thenRefused(REQUIRED_BEFORE_RECEIVED);
    application
        .given(LODGED, APPLICATION_GRANTED)
        .when(require(ON, ON))
        .thenRefused(ALREADY_GRANTED);
  }

  @Test
  void no_test_belongs_to_another_scheme() {
    application
        .given(
            new ApplicationLodged(
                RESIDENT,
                APPLICATION,
                Scheme.SPECIAL_ASSISTANCE,
                RECEIVED,
                Organisation.SDD,
                Municipality.DORDRECHT))
        .when(require(ON, LATEST))
        .thenRefused(NO_LANGUAGE_TEST_ON_THIS_SCHEME);
  }

  @Test
  void it_is_taken_once_before_or_after_the_grant() {
    application.given(LODGED, REQUIRED).when(take(ON)).then(TAKEN);
    application.given(LODGED, REQUIRED, APPLICATION_GRANTED).when(take(ON)).then(TAKEN);
    application
        .given(LODGED, REQUIRED)
        .when(take(ON.minusDays(1)))
        .thenRefused(TESTED_BEFORE_REQUIRED);
    application.given(LODGED).when(take(ON)).thenRefused(LANGUAGE_TEST_NOT_REQUIRED);
    application
        .given(LODGED, REQUIRED, TAKEN)
        .when(take(ON))
        .thenRefused(LANGUAGE_TEST_NOT_REQUIRED);
    application
        .given(LODGED, REQUIRED, APPLICATION_GRANTED, TAKEN)
        .when(take(ON))
        .thenRefused(LANGUAGE_TEST_NOT_REQUIRED);
    application.given(LODGED, REQUIRED, REJECTED).when(take(ON)).thenRefused(ALREADY_REJECTED);
  }

  private static RequireLanguageTest require(LocalDate on, LocalDate by) {
    return new RequireLanguageTest(APPLICATION, on, by);
  }

  private static LanguageTestRequired required(LocalDate on, LocalDate by) {
    return new LanguageTestRequired(RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, on, by);
  }

  private static TakeLanguageTest take(LocalDate on) {
    return new TakeLanguageTest(APPLICATION, on, true);
  }
}
