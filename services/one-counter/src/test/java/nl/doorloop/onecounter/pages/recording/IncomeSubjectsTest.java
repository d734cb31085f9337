package nl.doorloop.onecounter.pages.recording;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.language.continuity.ObjectionOutcome;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.pages.Stage;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncomeSubjectsTest {
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final NotificationId NOTIFICATION = new NotificationId(new UUID(2, 1));
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(3, 1));
  private static final ProvisionId PROVISION = new ProvisionId(new UUID(4, 1));
  private static final ReductionId REDUCTION = new ReductionId(new UUID(5, 1));
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  private static final NotificationReceived NOTIFIED =
      new NotificationReceived(
          RESIDENT,
          NOTIFICATION,
          GENERAL_ASSISTANCE,
          TODAY,
          SearchPeriodGround.SOMEBODY_27_OR_OLDER,
          null,
          Organisation.SDD,
          Municipality.DORDRECHT);

  @Test
  void a_notification_is_offered_until_an_application_follows_on_it() {
    assertThat(ids(Group.NOTIFICATION, TODAY, NOTIFIED)).containsExactly(NOTIFICATION.text());
    assertThat(ids(Group.NOTIFICATION, TODAY, NOTIFIED, lodged(null))).hasSize(1);
    assertThat(ids(Group.NOTIFICATION, TODAY, NOTIFIED, lodged(NOTIFICATION))).isEmpty();
  }

  @Test
  void an_application_that_was_left_or_taken_back_is_not_offered() {
    var left = new ApplicationLeftUnhandled(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, TODAY);
    var withdrawn = new ApplicationWithdrawn(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, TODAY);

    assertThat(ids(Group.APPLICATION, TODAY, lodged(null))).containsExactly(APPLICATION.text());
    assertThat(ids(Group.APPLICATION, TODAY, lodged(null), left)).isEmpty();
    assertThat(ids(Group.APPLICATION, TODAY, lodged(null), withdrawn)).isEmpty();
  }

  @Test
  void a_reduction_is_offered_under_its_entitlement_until_it_is_over() {
    var imposed =
        new ReductionImposed(
            RESIDENT,
            PROVISION,
            REDUCTION,
            GENERAL_ASSISTANCE,
            ReductionGround.GENERAL,
            null,
            Percentage.of("30"),
            TODAY,
            1,
            TODAY.plusMonths(1),
            TODAY);
    var ended = reconsidered(false);
    var revised = new ReductionRevised(RESIDENT, PROVISION, REDUCTION, GENERAL_ASSISTANCE, TODAY);

    assertThat(ids(Group.REDUCTION, TODAY.plusMonths(1).minusDays(1), imposed))
        .containsExactly(PROVISION + "/reductions/" + REDUCTION);
    assertThat(ids(Group.REDUCTION, TODAY.plusMonths(1), imposed)).isEmpty();
    assertThat(ids(Group.REDUCTION, TODAY, imposed, reconsidered(true))).hasSize(1);
    assertThat(ids(Group.REDUCTION, TODAY, imposed, ended)).isEmpty();
    assertThat(ids(Group.REDUCTION, TODAY, imposed, revised)).isEmpty();
    assertThat(Recording.REDUCTION_REVISION.path("r", PROVISION + "/reductions/" + REDUCTION))
        .isEqualTo(
            "/v1/income-support/entitlements/%s/reductions/%s/revise"
                .formatted(PROVISION, REDUCTION));
  }

  @Test
  void documents_about_education_are_offered_until_they_came_in() {
    var due =
        new NotificationReceived(
            RESIDENT,
            NOTIFICATION,
            GENERAL_ASSISTANCE,
            TODAY,
            SearchPeriodGround.SOMEBODY_27_OR_OLDER,
            null,
            Organisation.SDD,
            Municipality.DORDRECHT,
            TODAY.plusWeeks(4));
    var received =
        new EducationDocumentsReceived(RESIDENT, NOTIFICATION, GENERAL_ASSISTANCE, TODAY);

    assertThat(ids(Group.EDUCATION, TODAY, NOTIFIED)).isEmpty();
    assertThat(ids(Group.EDUCATION, TODAY, due)).containsExactly(NOTIFICATION.text());
    assertThat(ids(Group.EDUCATION, TODAY, due, received)).isEmpty();
  }

  @Test
  void a_rejected_neighbouring_scheme_is_offered_until_an_application_followed() {
    var rejected =
        new ApplicationRejected(
            RESIDENT, APPLICATION, Scheme.IOAW, TODAY, RejectionGround.SUFFICIENT_MEANS);
    var followed =
        new ApplicationLodged(
            RESIDENT,
            new ApplicationId(new UUID(2, 9)),
            GENERAL_ASSISTANCE,
            TODAY,
            Organisation.SDD,
            Municipality.DORDRECHT,
            null,
            TODAY,
            null,
            null,
            APPLICATION);
    var ofAssistance =
        new ApplicationRejected(
            RESIDENT, APPLICATION, GENERAL_ASSISTANCE, TODAY, RejectionGround.SUFFICIENT_MEANS);

    assertThat(ids(Group.REJECTED, TODAY, rejected)).containsExactly(APPLICATION.text());
    assertThat(ids(Group.REJECTED, TODAY, rejected, followed)).isEmpty();
    assertThat(ids(Group.REJECTED, TODAY, ofAssistance)).isEmpty();
    assertThat(Recording.APPLICATION_AFTER_REJECTION.needsAbout()).isTrue();
    assertThat(Recording.APPLICATION_AGAIN.needsAbout()).isTrue();
  }

  @Test
  void a_test_of_dutch_is_offered_until_it_was_taken() {
    var required =
        new LanguageTestRequired(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, TODAY, TODAY);
    var taken = new LanguageTestTaken(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, TODAY, true);

    assertThat(ids(Group.LANGUAGE_TEST, TODAY, required)).containsExactly(APPLICATION.text());
    assertThat(ids(Group.LANGUAGE_TEST, TODAY, required, taken)).isEmpty();
  }

  @Test
  void what_was_paid_unduly_is_offered_under_its_entitlement_until_it_was_decided() {
    var reclaim = new ReclaimId(new UUID(6, 1));
    var found =
        new UnduePaymentFound(
            RESIDENT,
            PROVISION,
            reclaim,
            GENERAL_ASSISTANCE,
            UnduePaymentGround.OTHER,
            Money.of("10"),
            TODAY,
            TODAY.plusDays(1),
            TODAY);
    var decided = new ReclaimDecided(RESIDENT, PROVISION, reclaim, GENERAL_ASSISTANCE, TODAY, true);

    assertThat(ids(Group.UNDUE_PAYMENT, TODAY, found))
        .containsExactly(PROVISION + "/undue-payments/" + reclaim);
    assertThat(ids(Group.UNDUE_PAYMENT, TODAY, found, decided)).isEmpty();
  }

  @Test
  void each_kind_of_capacity_is_offered_until_it_is_settled() {
    var asked =
        new CapacityRequested(
            RESIDENT,
            CapacityKind.MEDICALLY_LIMITED,
            CapacityRequester.PERSON,
            TODAY,
            Organisation.SDD,
            Municipality.DORDRECHT);
    var decided = new CapacityDecided(RESIDENT, CapacityKind.MEDICALLY_LIMITED, TODAY, true);

    assertThat(ids(Group.CAPACITY, TODAY, asked)).containsExactly(RESIDENT + "/MEDICALLY_LIMITED");
    assertThat(ids(Group.CAPACITY, TODAY, asked, decided)).isEmpty();
  }

  @Test
  void a_decision_is_offered_until_somebody_objects_and_an_objection_until_it_is_settled() {
    var notice = new NoticeId(new UUID(8, 1));
    var told =
        new DecisionNotified(RESIDENT, notice, LegalFramework.PW, NoticeKind.OTHER, TODAY, null);
    var lodged = new ObjectionLodged(RESIDENT, notice, LegalFramework.PW, TODAY, null);
    var settled =
        new ObjectionSettled(
            RESIDENT, notice, LegalFramework.PW, TODAY, ObjectionOutcome.WITHDRAWN);

    assertThat(ids(Group.NOTICE, TODAY, told)).containsExactly(notice.text());
    assertThat(ids(Group.NOTICE, TODAY, told, lodged)).isEmpty();
    assertThat(ids(Group.OBJECTION, TODAY, told, lodged)).containsExactly(notice.text());
    assertThat(ids(Group.OBJECTION, TODAY, told, lodged, settled)).isEmpty();
  }

  private static ReductionReconsidered reconsidered(boolean upheld) {
    return new ReductionReconsidered(
        RESIDENT, PROVISION, REDUCTION, GENERAL_ASSISTANCE, TODAY, upheld);
  }

  private static ApplicationLodged lodged(@Nullable NotificationId notification) {
    return new ApplicationLodged(
        RESIDENT,
        APPLICATION,
        GENERAL_ASSISTANCE,
        TODAY,
        Organisation.SDD,
        Municipality.DORDRECHT,
        notification,
        notification == null ? null : TODAY,
        null,
        null);
  }

  private static List<String> ids(Group group, LocalDate today, ResidentEvent... events) {
    return Subjects.of(List.of(events), new Known().trajectory(), today, Stage.wording("nl"))
        .of(group)
        .stream()
        .map(Subjects.Subject::id)
        .toList();
  }
}
