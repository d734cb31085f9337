package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.SearchPeriodGround.SOMEBODY_27_OR_OLDER;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionSet;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.onecounter.domain.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApplicationTermsTest {
  private static final NotificationId NOTIFICATION = new NotificationId(new UUID(2, 1));
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(3, 1));
  private static final ApplicationLodged LODGED =
      new ApplicationLodged(
          RESIDENT,
          APPLICATION,
          GENERAL_ASSISTANCE,
          day("2026-03-10"),
          SDD,
          DORDRECHT,
          NOTIFICATION,
          day("2026-03-02"),
          null,
          null);
  private static final ApplicationGranted GRANTED =
      new ApplicationGranted(
          RESIDENT, APPLICATION, GENERAL_ASSISTANCE, provision("e"), day("2026-03-20"));
  private static final List<IncomeSupportEvent> WITHOUT_AID =
      List.of(
          new ApplicationRejected(
              RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-03-20"), RejectionGround.AGE),
          new ApplicationLeftUnhandled(
              RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-03-20")),
          new ApplicationWithdrawn(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-03-20")));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> of(LegalTerm term, Known known) {
    return Deadlines.of(known.facts()).stream()
        .filter(d -> d.term() == term)
        .map(
            d ->
                "%s..%s %s"
                    .formatted(
                        d.firstDay(), d.lastDay(), d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  private static List<String> documents(Known known) {
    return of(LegalTerm.EDUCATION_DOCUMENTS, known);
  }

  private static NotificationReceived notified(@Nullable String documentsBy) {
    return new NotificationReceived(
        RESIDENT,
        NOTIFICATION,
        GENERAL_ASSISTANCE,
        day("2026-03-02"),
        SOMEBODY_27_OR_OLDER,
        null,
        SDD,
        DORDRECHT,
        documentsBy == null ? null : day(documentsBy));
  }

  @Test
  void with_a_grant_to_somebody_under_27_goes_a_plan_of_action() {
    var granted = new Known().and(notified("2026-03-30")).and(LODGED).and(GRANTED);
    assertThat(of(LegalTerm.PLAN_OF_ACTION, granted))
        .containsExactly("2026-03-20..2026-03-20 open");
    var set = new PlanOfActionSet(RESIDENT, provision("e"), GENERAL_ASSISTANCE, day("2026-03-24"));
    assertThat(of(LegalTerm.PLAN_OF_ACTION, granted.and(set)))
        .containsExactly("2026-03-20..2026-03-20 2026-03-24");
    assertThat(
            of(LegalTerm.PLAN_OF_ACTION, new Known().and(notified(null)).and(LODGED).and(GRANTED)))
        .as("nobody under 27")
        .isEmpty();
    assertThat(of(LegalTerm.PLAN_OF_ACTION, new Known().and(LODGED).and(GRANTED))).isEmpty();
  }

  @Test
  void documents_about_education_are_due_by_the_day_that_the_notification_says() {
    var received =
        new EducationDocumentsReceived(
            RESIDENT, NOTIFICATION, GENERAL_ASSISTANCE, day("2026-03-15"));

    assertThat(documents(new Known().and(notified("2026-03-30"))))
        .containsExactly("2026-03-03..2026-03-30 open");
    assertThat(documents(new Known().and(notified(null)))).isEmpty();
    assertThat(documents(new Known().and(notified("2026-03-30")).and(received)))
        .containsExactly("2026-03-03..2026-03-30 2026-03-15");
  }

  @Test
  void any_decision_on_the_application_that_follows_settles_them() {
    assertThat(documents(new Known().and(notified("2026-03-30")).and(LODGED)))
        .containsExactly("2026-03-03..2026-03-30 open");
    assertThat(documents(new Known().and(notified("2026-03-30")).and(LODGED).and(GRANTED)))
        .containsExactly("2026-03-03..2026-03-30 2026-03-20");
    for (var decision : WITHOUT_AID) {
      assertThat(documents(new Known().and(notified("2026-03-30")).and(LODGED).and(decision)))
          .containsExactly("2026-03-03..2026-03-30 2026-03-20");
    }
  }

  @Test
  void the_test_of_dutch_runs_from_the_application_to_the_day_that_the_college_set() {
    assertThat(tests(required())).containsExactly("2026-03-11..2026-05-04 open");
    var taken =
        new LanguageTestTaken(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-04-13"), false);
    assertThat(tests(required().and(taken))).containsExactly("2026-03-11..2026-05-04 2026-04-13");
    assertThat(tests(new Known().and(LODGED))).isEmpty();
  }

  @Test
  void it_is_due_after_a_grant_and_not_without_aid() {
    assertThat(tests(required().and(GRANTED))).containsExactly("2026-03-11..2026-05-04 open");
    for (var decision : WITHOUT_AID) {
      assertThat(tests(required().and(decision)))
          .containsExactly("2026-03-11..2026-05-04 2026-03-20");
    }
  }

  private static List<String> tests(Known known) {
    return of(LegalTerm.LANGUAGE_TEST, known);
  }

  private static Known required() {
    return new Known()
        .and(LODGED)
        .and(
            new LanguageTestRequired(
                RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-03-12"), day("2026-05-04")));
  }
}
