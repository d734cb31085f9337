package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.language.shelteredwork.WithdrawalGround;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
  private static final ApplicationId APPLICATION =
      new ApplicationId(new UUID(0x8000L, 0x8000_0000_0000_0001L));
  private static final ApplicationLodged LODGED =
      new ApplicationLodged(
          RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-03-02"), SDD, DORDRECHT);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> of(Known known) {
    return Deadlines.of(known.facts()).stream()
        .map(
            d ->
                "%s %s..%s %s"
                    .formatted(
                        d.term(),
                        d.firstDay(),
                        d.lastDay(),
                        d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  @Test
  void an_application_has_to_be_decided_in_eight_weeks_and_advanced_in_four() {
    assertThat(of(new Known().and(LODGED)))
        .containsExactly(
            "ADVANCE_PAYMENT 2026-03-03..2026-03-30 open", "DECISION 2026-03-03..2026-04-28 open");
  }

  @Test
  void the_participatiewet_gives_no_advance_on_another_scheme() {
    var lodged =
        new ApplicationLodged(
            RESIDENT, APPLICATION, Scheme.IOAW, day("2026-03-02"), SDD, DORDRECHT);

    assertThat(of(new Known().and(lodged))).containsExactly("DECISION 2026-03-03..2026-04-28 open");
  }

  @Test
  void a_decision_of_either_kind_settles_both() {
    var granted =
        new ApplicationGranted(
            RESIDENT, APPLICATION, GENERAL_ASSISTANCE, provision("e"), day("2026-03-20"));
    var rejected =
        new ApplicationRejected(
            RESIDENT,
            APPLICATION,
            GENERAL_ASSISTANCE,
            day("2026-03-21"),
            RejectionGround.values()[0]);

    assertThat(of(new Known().and(LODGED).and(granted)))
        .allSatisfy(term -> assertThat(term).endsWith(" 2026-03-20"));
    assertThat(of(new Known().and(LODGED).and(rejected)))
        .allSatisfy(term -> assertThat(term).endsWith(" 2026-03-21"));
  }

  @Test
  void the_term_stands_still_until_the_application_is_completed() {
    var asked = asked("2026-03-10", "2026-03-24");

    assertThat(decision(new Known().and(LODGED).and(asked))).isEqualTo("2026-05-12 15");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-12"))))
        .isEqualTo("2026-04-29 2");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-10"))))
        .isEqualTo("2026-04-28 0");
  }

  @Test
  void what_comes_in_too_late_gives_no_more_time() {
    var asked = asked("2026-03-10", "2026-03-24");

    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-04-01"))))
        .isEqualTo("2026-05-12 15");
  }

  @Test
  void it_may_stand_still_twice() {
    assertThat(
            decision(
                new Known()
                    .and(LODGED)
                    .and(asked("2026-03-10", "2026-03-24"))
                    .and(completed("2026-03-12"))
                    .and(asked("2026-03-20", "2026-03-25"))))
        .isEqualTo("2026-05-06 8");
  }

  private static CompletionRequested asked(String on, String completeBy) {
    return new CompletionRequested(
        RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day(on), day(completeBy));
  }

  private static ApplicationCompleted completed(String on) {
    return new ApplicationCompleted(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day(on));
  }

  private static String decision(Known known) {
    return Deadlines.of(known.facts()).stream()
        .filter(d -> d.term() == LegalTerm.DECISION)
        .map(d -> d.lastDay() + " " + d.daysStoodStill())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_application_that_was_withdrawn_as_never_made_has_no_term() {
    assertThat(of(new Known().and("lodged", LODGED).withdrawn("lodged"))).isEmpty();
  }

  @Test
  void the_right_may_be_suspended_for_eight_weeks() {
    var suspended = suspension(SuspensionKind.RIGHT);
    var resumed =
        new EntitlementResumed(RESIDENT, provision("e"), GENERAL_ASSISTANCE, day("2026-02-10"));

    assertThat(of(new Known().and(suspended)))
        .containsExactly("SUSPENSION_OF_RIGHT 2026-01-01..2026-02-25 open");
    assertThat(of(new Known().and(suspended).and(resumed)))
        .containsExactly("SUSPENSION_OF_RIGHT 2026-01-01..2026-02-25 2026-02-10");
  }

  @Test
  void the_payment_may_be_suspended_without_this_term() {
    assertThat(of(new Known().and(suspension(SuspensionKind.PAYMENT)))).isEmpty();
  }

  private static EntitlementSuspended suspension(SuspensionKind kind) {
    return new EntitlementSuspended(
        RESIDENT, provision("e"), GENERAL_ASSISTANCE, kind, day("2026-01-01"));
  }

  @Test
  void known_data_are_used_again_for_twelve_months_after_general_assistance() {
    assertThat(of(new Known().and(termination(GENERAL_ASSISTANCE))))
        .containsExactly("REUSE_OF_DATA 2026-01-01..2026-12-31 open");
    assertThat(of(new Known().and(termination(SPECIAL_ASSISTANCE)))).isEmpty();
  }

  @Test
  void an_opportunity_that_passed_is_no_longer_open_what_is_due_is() {
    var reuse = Deadlines.of(new Known().and(termination(GENERAL_ASSISTANCE)).facts()).getFirst();
    var decision = Deadlines.of(new Known().and(LODGED).facts()).getLast();

    assertThat(reuse.isOpenOn(day("2026-12-31"))).isTrue();
    assertThat(reuse.isOpenOn(day("2027-01-01"))).isFalse();
    assertThat(decision.isOpenOn(day("2027-01-01"))).isTrue();
    assertThat(decision.daysLeft(day("2026-04-28"))).isZero();
    assertThat(decision.daysLeft(day("2026-04-30"))).isEqualTo(-2);
  }

  private static EntitlementTerminated termination(Scheme scheme) {
    return new EntitlementTerminated(
        RESIDENT, provision("e"), scheme, day("2026-01-01"), EndReason.WORK);
  }

  @Test
  void a_trial_placement_lasts_two_months() {
    var trial = Row.placement("t", PlacementKind.TRIAL).from("2026-01-31");
    var end = new PlacementEnded(RESIDENT, provision("t"), day("2026-03-01"), EndReason.EXPIRED);

    assertThat(of(Known.of(trial))).containsExactly("TRIAL_PLACEMENT 2026-01-31..2026-03-30 open");
    assertThat(of(Known.of(trial.to("2026-03-31"))))
        .containsExactly("TRIAL_PLACEMENT 2026-01-31..2026-03-30 2026-03-31");
    assertThat(of(Known.of(trial.to("2026-04-01"))))
        .containsExactly("TRIAL_PLACEMENT 2026-01-31..2026-03-30 open");
    assertThat(of(Known.of(trial).and(end)))
        .containsExactly("TRIAL_PLACEMENT 2026-01-31..2026-03-30 2026-03-01");
    assertThat(of(Known.of(Row.placement("t", PlacementKind.JOB).from("2026-01-31")))).isEmpty();
  }

  @Test
  void another_wsw_indication_is_asked_for_sixteen_weeks_ahead() {
    var first = indication("i1", "2024-01-01", "2026-09-01", "2023-12-01");

    assertThat(of(new Known().and(first)))
        .containsExactly("WSW_REASSESSMENT 2024-01-01..2026-05-11 open");
    assertThat(of(new Known().and(indication("i1", "2024-01-01", null, "2023-12-01")))).isEmpty();
  }

  @Test
  void an_indication_that_goes_on_settles_it_one_that_leaves_days_open_does_not() {
    var first = indication("i1", "2024-01-01", "2026-09-01", "2023-12-01");

    assertThat(of(new Known().and(first).and(indication("i2", "2026-09-01", null, "2026-06-05"))))
        .containsExactly("WSW_REASSESSMENT 2024-01-01..2026-05-11 2026-06-05");
    assertThat(of(new Known().and(first).and(indication("i2", "2026-09-02", null, "2026-06-05"))))
        .containsExactly("WSW_REASSESSMENT 2024-01-01..2026-05-11 open");
  }

  @Test
  void the_request_for_another_indication_settles_it_and_is_decided_in_sixteen_weeks() {
    var first = indication("i1", "2024-01-01", "2026-09-01", "2023-12-01");
    var asked = new ReassessmentRequested(RESIDENT, provision("i1"), day("2026-05-04"));

    assertThat(of(new Known().and(first).and(asked)))
        .containsExactly(
            "WSW_REASSESSMENT 2024-01-01..2026-05-11 2026-05-04",
            "WSW_DECISION 2026-05-05..2026-08-24 open");
    assertThat(of(new Known().and(first).and(asked).and(renewal("2026-07-06", "2028-09-01"))))
        .containsExactly(
            "WSW_DECISION 2026-05-05..2026-08-24 2026-07-06",
            "WSW_REASSESSMENT 2026-07-07..2028-05-11 open");
    assertThat(of(new Known().and(first).and(asked).and(renewal("2026-07-06", null))))
        .containsExactly("WSW_DECISION 2026-05-05..2026-08-24 2026-07-06");
  }

  @Test
  void nobody_asks_for_another_indication_once_it_was_withdrawn_or_lapsed() {
    var first = indication("i1", "2024-01-01", "2026-09-01", "2023-12-01");
    var asked = new ReassessmentRequested(RESIDENT, provision("i1"), day("2026-05-04"));
    var withdrawn =
        new IndicationWithdrawn(
            RESIDENT, provision("i1"), day("2026-04-01"), WithdrawalGround.WRITTEN_REQUEST);
    var lapsed =
        new StatusEnded(
            RESIDENT,
            provision("i1"),
            StatusKind.WSW_INDICATION,
            day("2026-06-01"),
            EndReason.PENSION);

    assertThat(of(new Known().and(first).and(withdrawn)))
        .containsExactly("WSW_REASSESSMENT 2024-01-01..2026-05-11 2026-04-01");
    assertThat(of(new Known().and(first).and(asked).and(lapsed)))
        .containsExactly(
            "WSW_REASSESSMENT 2024-01-01..2026-05-11 2026-05-04",
            "WSW_DECISION 2026-05-05..2026-08-24 2026-06-01");
  }

  private static IndicationRenewed renewal(String on, @Nullable String to) {
    return new IndicationRenewed(
        RESIDENT,
        provision("i1"),
        day(on),
        to == null ? null : day(to),
        IndicationCategory.MODERATE);
  }

  @Test
  void uwv_advises_on_sheltered_work_in_eight_weeks() {
    var asked =
        new AdviceRequested(
            RESIDENT, day("2026-03-02"), AdviceRequester.COLLEGE, false, DRECHTWERK, DORDRECHT);
    var received = new AdviceReceived(RESIDENT, day("2026-04-01"), false, null, DRECHTWERK);

    assertThat(of(new Known().and(asked)))
        .containsExactly("SHELTERED_WORK_ADVICE 2026-03-03..2026-04-28 open");
    assertThat(of(new Known().and(asked).and(received)))
        .containsExactly("SHELTERED_WORK_ADVICE 2026-03-03..2026-04-28 2026-04-01");
  }

  @Test
  void after_thirteen_weeks_of_sickness_another_indication_may_be_asked_for() {
    var ill = sick(Modality.WSW_INTERNAL);
    var well = new Recovered(RESIDENT, provision("w"), Modality.WSW_INTERNAL, day("2026-02-01"));
    var left =
        new EmploymentEnded(
            RESIDENT, provision("w"), Modality.WSW_INTERNAL, day("2026-03-01"), EndReason.WORK);

    assertThat(of(new Known().and(ill)))
        .containsExactly("WSW_SICKNESS 2026-01-05..2026-04-05 open");
    assertThat(of(new Known().and(ill).and(well)))
        .containsExactly("WSW_SICKNESS 2026-01-05..2026-04-05 2026-02-01");
    assertThat(of(new Known().and(ill).and(left)))
        .containsExactly("WSW_SICKNESS 2026-01-05..2026-04-05 2026-03-01");
    assertThat(of(new Known().and(sick(Modality.SHELTERED_WORK)))).isEmpty();
  }

  private static SickLeaveStarted sick(Modality modality) {
    return new SickLeaveStarted(RESIDENT, provision("w"), modality, day("2026-01-05"));
  }

  private static StatusRecorded indication(
      String name, String from, @Nullable String to, String registeredOn) {
    return new StatusRecorded(
        RESIDENT,
        provision(name),
        StatusKind.WSW_INDICATION,
        day(from),
        to == null ? null : day(to),
        DRECHTWERK,
        DORDRECHT,
        day(registeredOn));
  }
}
