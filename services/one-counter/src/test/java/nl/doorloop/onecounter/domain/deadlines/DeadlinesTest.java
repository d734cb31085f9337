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
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Money;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SituationThreatens;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.DecisionGround;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
  private static final ApplicationId APPLICATION =
      new ApplicationId(new UUID(0x8000L, 0x8000_0000_0000_0001L));
  private static final DebtRequestId REQUEST =
      new DebtRequestId(new UUID(0x8000L, 0x8000_0000_0000_0002L));
  private static final NotificationId NOTIFICATION =
      new NotificationId(new UUID(0x8000L, 0x8000_0000_0000_0002L));
  private static final ReductionId REDUCTION =
      new ReductionId(new UUID(0x8000L, 0x8000_0000_0000_0003L));
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
  void the_term_stands_still_from_the_day_after_asking_until_the_application_is_completed() {
    var asked = asked("2026-03-10", "2026-03-24");

    assertThat(decision(new Known().and(LODGED).and(asked))).isEqualTo("2026-05-11 14");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-10"))))
        .isEqualTo("2026-04-28 0");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-11"))))
        .isEqualTo("2026-04-28 0");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-12"))))
        .isEqualTo("2026-04-28 1");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-13"))))
        .isEqualTo("2026-04-29 2");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-24"))))
        .isEqualTo("2026-05-11 13");
  }

  @Test
  void what_comes_in_too_late_gives_no_more_time() {
    var asked = asked("2026-03-10", "2026-03-24");

    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-03-25"))))
        .isEqualTo("2026-05-11 14");
    assertThat(decision(new Known().and(LODGED).and(asked).and(completed("2026-04-01"))))
        .isEqualTo("2026-05-11 14");
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
        .isEqualTo("2026-05-04 6");
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
  void each_suspension_has_a_term_of_its_own_which_its_own_resumption_settles() {
    var first = suspension(SuspensionKind.RIGHT);
    var second = suspended("2026-03-02");

    assertThat(of(new Known().and(first).and(resumed("2026-02-10")).and(second)))
        .containsExactly(
            "SUSPENSION_OF_RIGHT 2026-01-01..2026-02-25 2026-02-10",
            "SUSPENSION_OF_RIGHT 2026-03-02..2026-04-26 open");
    assertThat(
            of(
                new Known()
                    .and(first)
                    .and(resumed("2026-02-10"))
                    .and(second)
                    .and(resumed("2026-03-20"))))
        .containsExactly(
            "SUSPENSION_OF_RIGHT 2026-01-01..2026-02-25 2026-02-10",
            "SUSPENSION_OF_RIGHT 2026-03-02..2026-04-26 2026-03-20");
  }

  @Test
  void a_resumption_before_a_suspension_or_of_that_day_but_recorded_earlier_does_not_settle_it() {
    var again = suspended("2026-02-10");

    assertThat(of(new Known().and(resumed("2026-02-09")).and(again)))
        .containsExactly("SUSPENSION_OF_RIGHT 2026-02-10..2026-04-06 open");
    assertThat(
            of(
                new Known()
                    .and(suspension(SuspensionKind.RIGHT))
                    .and(resumed("2026-02-10"))
                    .and(again)))
        .containsExactly(
            "SUSPENSION_OF_RIGHT 2026-01-01..2026-02-25 2026-02-10",
            "SUSPENSION_OF_RIGHT 2026-02-10..2026-04-06 open");
    assertThat(of(new Known().and(again).and(resumed("2026-02-10"))))
        .containsExactly("SUSPENSION_OF_RIGHT 2026-02-10..2026-04-06 2026-02-10");
  }

  @Test
  void the_end_or_withdrawal_of_an_entitlement_settles_what_is_still_suspended() {
    var first = suspension(SuspensionKind.RIGHT);
    var second = suspended("2026-03-02");
    var withdrawn =
        new EntitlementWithdrawn(RESIDENT, provision("e"), SPECIAL_ASSISTANCE, day("2026-03-02"));
    var ended =
        new EntitlementTerminated(
            RESIDENT, provision("e"), SPECIAL_ASSISTANCE, day("2026-04-01"), EndReason.WORK);

    for (var end : List.of(withdrawn, ended)) {
      var on = end == ended ? "2026-04-01" : "2026-03-02";
      assertThat(of(new Known().and(first).and(resumed("2026-02-10")).and(second).and(end)))
          .containsExactly(
              "SUSPENSION_OF_RIGHT 2026-01-01..2026-02-25 2026-02-10",
              "SUSPENSION_OF_RIGHT 2026-03-02..2026-04-26 " + on);
    }
  }

  private static EntitlementSuspended suspended(String from) {
    return new EntitlementSuspended(
        RESIDENT, provision("e"), GENERAL_ASSISTANCE, SuspensionKind.RIGHT, day(from));
  }

  private static EntitlementResumed resumed(String from) {
    return new EntitlementResumed(RESIDENT, provision("e"), GENERAL_ASSISTANCE, day(from));
  }

  @ParameterizedTest(name = "asked on {0}: by {1}, {2}")
  @CsvSource({
    "2026-03-02, 2026-03-30, the same day of the week",
    "2026-03-05, 2026-04-02, the day before Good Friday",
    "2026-03-06, 2026-04-07, not on Good Friday nor at Easter",
    "2026-03-07, 2026-04-07, not in the weekend of Easter nor on its Monday",
    "2026-03-10, 2026-04-07, the day after Easter Monday",
    "2026-03-14, 2026-04-13, not in a weekend",
    "2026-04-07, 2026-05-06, not on Liberation Day"
  })
  void the_first_talk_about_debts_is_within_four_weeks(String asked, String last, String why) {
    assertThat(of(new Known().and(request(asked, null))))
        .as(why)
        .containsExactly("FIRST_TALK %s..%s open".formatted(day(asked).plusDays(1), last));
  }

  @ParameterizedTest(name = "asked on {0}: by {1}, {2}")
  @CsvSource({
    "2026-03-02, 2026-03-05, Tuesday to Thursday",
    "2026-03-03, 2026-03-06, Wednesday to Friday",
    "2026-03-04, 2026-03-09, a weekend does not count",
    "2026-03-07, 2026-03-11, asked on a Saturday",
    "2026-04-01, 2026-04-08, neither Good Friday nor Easter counts",
    "2026-04-02, 2026-04-09, asked on the day before Good Friday",
    "2026-05-04, 2026-05-08, Liberation Day does not count",
    "2026-05-12, 2026-05-18, Ascension Day does not count"
  })
  void in_a_threatening_situation_it_is_within_three_working_days(
      String asked, String last, String why) {
    for (var threat : Threat.values()) {
      assertThat(of(new Known().and(request(asked, threat))))
          .as(why)
          .containsExactly(
              "FIRST_TALK_THREATENING %s..%s open".formatted(day(asked).plusDays(1), last));
    }
  }

  @Test
  void the_first_talk_or_the_withdrawal_of_the_request_settles_it() {
    for (var threat : new Threat[] {null, Threat.FORCED_EVICTION}) {
      var request = request("2026-03-02", threat);
      for (boolean application : new boolean[] {true, false}) {
        assertThat(of(new Known().and(request).and(talk("2026-03-04", application))))
            .singleElement()
            .satisfies(term -> assertThat(term).endsWith(" 2026-03-04"));
      }
      assertThat(of(new Known().and(request).and(withdrawn("2026-03-05"))))
          .singleElement()
          .satisfies(term -> assertThat(term).endsWith(" 2026-03-05"));
      assertThat(
              of(
                  new Known()
                      .and(request)
                      .and(talk("2026-03-04", true))
                      .and(withdrawn("2026-03-05"))))
          .singleElement()
          .satisfies(term -> assertThat(term).endsWith(" 2026-03-04"));
    }
  }

  @Test
  void a_first_talk_that_is_late_stays_due_from_the_day_after_its_last_day() {
    var due = Deadlines.of(new Known().and(request("2026-03-02", null)).facts()).getFirst();

    assertThat(due.daysLeft(day("2026-03-29"))).isEqualTo(1);
    assertThat(due.daysLeft(day("2026-03-30"))).isZero();
    assertThat(due.daysLeft(day("2026-03-31"))).isEqualTo(-1);
    assertThat(due.isOpenOn(day("2026-03-31"))).isTrue();
    assertThat(due.term().effect()).isEqualTo(LegalTerm.Effect.OVERDUE);
    assertThat(due.term().article())
        .isEqualTo("Wet gemeentelijke schuldhulpverlening art. 4 lid 1");
  }

  @Test
  void what_becomes_threatening_has_three_working_days_from_then() {
    var threat =
        new SituationThreatens(RESIDENT, REQUEST, Threat.FORCED_EVICTION, day("2026-03-06"));
    var known = new Known().and(request("2026-03-02", null)).and(threat);

    assertThat(of(known))
        .containsExactly(
            "FIRST_TALK_THREATENING 2026-03-07..2026-03-11 open",
            "FIRST_TALK 2026-03-03..2026-03-30 open");
    assertThat(of(known.and(talk("2026-03-09", true))))
        .containsExactly(
            "FIRST_TALK_THREATENING 2026-03-07..2026-03-11 2026-03-09",
            "FIRST_TALK 2026-03-03..2026-03-30 2026-03-09");
  }

  private static HelpRequested request(String on, @Nullable Threat threat) {
    return new HelpRequested(RESIDENT, REQUEST, day(on), threat, null, SDD, DORDRECHT);
  }

  @Test
  void an_application_for_debt_support_is_decided_where_the_ordinance_says_when() {
    var talk = new FirstTalkHeld(RESIDENT, REQUEST, day("2026-03-16"), true, day("2026-04-28"));
    var due = only(LegalTerm.DEBT_DECISION, new Known().and(request("2026-03-02", null)).and(talk));
    assertThat(due.firstDay()).isEqualTo(day("2026-03-17"));
    assertThat(due.lastDay()).isEqualTo(day("2026-04-28"));
    assertThat(due.settledOn()).isNull();
    var decided =
        only(
            LegalTerm.DEBT_DECISION,
            new Known()
                .and(request("2026-03-02", null))
                .and(talk)
                .and(new SupportAdmitted(RESIDENT, REQUEST, day("2026-04-20"), day("2026-04-20"))));
    assertThat(decided.settledOn()).isEqualTo(day("2026-04-20"));
    var unset = new FirstTalkHeld(RESIDENT, REQUEST, day("2026-03-16"), true, null);
    assertThat(Deadlines.of(new Known().and(request("2026-03-02", null)).and(unset).facts()))
        .noneMatch(deadline -> deadline.term() == LegalTerm.DEBT_DECISION);
  }

  private static Deadline only(LegalTerm term, Known known) {
    return Deadlines.of(known.facts()).stream()
        .filter(deadline -> deadline.term() == term)
        .findFirst()
        .orElseThrow();
  }

  private static FirstTalkHeld talk(String on, boolean application) {
    return new FirstTalkHeld(RESIDENT, REQUEST, day(on), application, null);
  }

  private static RequestWithdrawn withdrawn(String on) {
    return new RequestWithdrawn(RESIDENT, REQUEST, day(on));
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
        .containsExactly(
            "HOLIDAY_ALLOWANCE 2026-01-01..2026-03-31 open",
            "REUSE_OF_DATA 2026-01-01..2026-12-31 open");
    assertThat(of(new Known().and(termination(SPECIAL_ASSISTANCE)))).isEmpty();
  }

  @Test
  void an_opportunity_that_passed_is_no_longer_open_what_is_due_is() {
    var reuse = only(LegalTerm.REUSE_OF_DATA, new Known().and(termination(GENERAL_ASSISTANCE)));
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
  void the_young_search_for_four_weeks_unless_that_is_waived_or_they_may_apply() {
    var notified = notified(SearchPeriodGround.ALL_UNDER_27, "2026-03-30");
    var waived =
        new SearchPeriodWaived(RESIDENT, NOTIFICATION, GENERAL_ASSISTANCE, day("2026-03-10"));

    assertThat(of(new Known().and(notified)))
        .containsExactly("SEARCH_PERIOD 2026-03-02..2026-03-29 open");
    assertThat(of(new Known().and(notified).and(waived)))
        .containsExactly("SEARCH_PERIOD 2026-03-02..2026-03-29 2026-03-10");
    assertThat(of(new Known().and(notified).and(after("2026-03-30", null))))
        .contains("SEARCH_PERIOD 2026-03-02..2026-03-29 2026-03-30");
    assertThat(of(new Known().and(notified).and(waived).and(after("2026-03-12", null))))
        .contains("SEARCH_PERIOD 2026-03-02..2026-03-29 2026-03-10");
    assertThat(of(new Known().and(notified(SearchPeriodGround.SOMEBODY_27_OR_OLDER, null))))
        .isEmpty();
  }

  private static NotificationReceived notified(SearchPeriodGround ground, @Nullable String to) {
    return new NotificationReceived(
        RESIDENT,
        NOTIFICATION,
        GENERAL_ASSISTANCE,
        day("2026-03-02"),
        ground,
        to == null ? null : day(to),
        SDD,
        DORDRECHT);
  }

  private static ApplicationLodged after(String receivedOn, @Nullable ProvisionId predecessor) {
    return new ApplicationLodged(
        RESIDENT,
        APPLICATION,
        GENERAL_ASSISTANCE,
        day(receivedOn),
        SDD,
        DORDRECHT,
        NOTIFICATION,
        day("2026-03-02"),
        predecessor,
        predecessor == null ? null : ReuseGround.ENDED_WITHIN_TWELVE_MONTHS);
  }

  @Test
  void an_advance_is_due_every_four_weeks_until_the_application_is_decided() {
    var paid =
        new AdvancePaid(
            RESIDENT, APPLICATION, GENERAL_ASSISTANCE, Money.of("1331.43"), day("2026-03-27"));
    var granted =
        new ApplicationGranted(
            RESIDENT, APPLICATION, GENERAL_ASSISTANCE, provision("e"), day("2026-04-10"));

    assertThat(of(new Known().and(LODGED).and(paid)))
        .containsExactly(
            "ADVANCE_PAYMENT 2026-03-28..2026-04-24 open", "DECISION 2026-03-03..2026-04-28 open");
    assertThat(of(new Known().and(LODGED).and(paid).and(granted)))
        .containsExactly(
            "ADVANCE_PAYMENT 2026-03-28..2026-04-24 2026-04-10",
            "DECISION 2026-03-03..2026-04-28 2026-04-10");
  }

  @Test
  void an_application_that_is_left_or_taken_back_has_no_open_term() {
    var left =
        new ApplicationLeftUnhandled(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-03-25"));
    var withdrawn =
        new ApplicationWithdrawn(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-03-20"));

    assertThat(of(new Known().and(LODGED).and(left)))
        .hasSize(2)
        .allSatisfy(term -> assertThat(term).endsWith(" 2026-03-25"));
    assertThat(of(new Known().and(LODGED).and(withdrawn)))
        .hasSize(2)
        .allSatisfy(term -> assertThat(term).endsWith(" 2026-03-20"));
  }

  @Test
  void the_term_to_decide_may_be_extended_and_stands_still_too() {
    var extended =
        new DecisionTermExtended(
            RESIDENT, APPLICATION, GENERAL_ASSISTANCE, day("2026-04-20"), day("2026-05-29"));

    assertThat(decision(new Known().and(LODGED).and(extended))).isEqualTo("2026-05-29 0");
    assertThat(
            decision(new Known().and(LODGED).and(asked("2026-03-10", "2026-03-24")).and(extended)))
        .isEqualTo("2026-05-29 14");
  }

  @Test
  void known_data_that_are_used_again_settle_the_term_for_it() {
    assertThat(
            of(
                new Known()
                    .and(termination(GENERAL_ASSISTANCE))
                    .and(after("2026-03-30", provision("e")))))
        .contains("REUSE_OF_DATA 2026-01-01..2026-12-31 2026-03-30");
  }

  @Test
  void a_reduction_under_the_ordinance_is_reconsidered_in_three_months() {
    var imposed = imposed(ReductionGround.GENERAL, 6);
    var reconsidered =
        new ReductionReconsidered(
            RESIDENT, provision("e"), REDUCTION, GENERAL_ASSISTANCE, day("2026-06-30"), true);

    assertThat(of(new Known().and(imposed)))
        .containsExactly("RECONSIDERATION 2026-04-21..2026-07-20 open");
    assertThat(of(new Known().and(imposed).and(reconsidered)))
        .containsExactly("RECONSIDERATION 2026-04-21..2026-07-20 2026-06-30");
  }

  @Test
  void a_reduction_for_a_uniform_duty_ends_by_itself_or_when_that_is_met_again() {
    var imposed = imposed(ReductionGround.UNIFORM_DUTY, 1);
    var revised =
        new ReductionRevised(
            RESIDENT, provision("e"), REDUCTION, GENERAL_ASSISTANCE, day("2026-05-12"));

    assertThat(of(new Known().and(imposed)))
        .containsExactly(
            "REDUCTION 2026-05-01..2026-05-31 2026-06-01",
            "RECURRENCE 2026-05-01..2027-04-30 open");
    var reduction = Deadlines.of(new Known().and(imposed).facts()).getFirst();
    assertThat(reduction.isOpenOn(day("2026-05-31"))).isTrue();
    assertThat(reduction.isOpenOn(day("2026-06-01"))).isFalse();
    assertThat(of(new Known().and(imposed).and(revised)))
        .containsExactly(
            "REDUCTION 2026-05-01..2026-05-31 2026-05-12",
            "RECURRENCE 2026-05-01..2027-04-30 open");
  }

  @Test
  void nothing_is_open_about_an_entitlement_that_was_withdrawn() {
    var withdrawn =
        new EntitlementWithdrawn(
            RESIDENT,
            provision("e"),
            GENERAL_ASSISTANCE,
            day("2026-02-01"),
            WithdrawalGround.DEFAULT_NOT_REPAIRED);

    assertThat(
            of(
                new Known()
                    .and(suspension(SuspensionKind.RIGHT))
                    .and(imposed(ReductionGround.GENERAL, 6))
                    .and(disregard("2026-01"))
                    .and(withdrawn)))
        .hasSize(3)
        .allSatisfy(term -> assertThat(term).endsWith(" 2026-02-01"));
  }

  private static ReductionImposed imposed(ReductionGround ground, int months) {
    var from = day("2026-05-01");
    return new ReductionImposed(
        RESIDENT,
        provision("e"),
        REDUCTION,
        GENERAL_ASSISTANCE,
        ground,
        null,
        Percentage.of("100"),
        from,
        months,
        from.plusMonths(months),
        day("2026-04-20"));
  }

  @Test
  void earnings_are_disregarded_in_six_months_that_need_not_be_consecutive() {
    var known = new Known();
    assertThat(of(known.and(disregard("2026-01"))))
        .containsExactly("EARNINGS_DISREGARD 2026-01-01..2026-06-30 open");
    for (var month : List.of("2026-02", "2026-04", "2026-05", "2026-06")) {
      known = known.and(disregard(month));
    }
    assertThat(of(known)).containsExactly("EARNINGS_DISREGARD 2026-01-01..2026-07-31 open");
    assertThat(of(known.and(disregard("2026-08"))))
        .containsExactly("EARNINGS_DISREGARD 2026-01-01..2026-08-31 2026-09-01");
  }

  @Test
  void that_of_a_single_parent_lasts_thirty_months_from_its_first() {
    var known = new Known().and(disregard("2026-07", DisregardGround.SINGLE_PARENT));
    assertThat(of(known)).containsExactly("SINGLE_PARENT_DISREGARD 2026-07-01..2028-12-31 open");
    known = known.and(disregard("2026-09", DisregardGround.SINGLE_PARENT));
    assertThat(of(known)).containsExactly("SINGLE_PARENT_DISREGARD 2026-07-01..2028-12-31 open");
    known = known.and(disregard("2026-06", DisregardGround.SINGLE_PARENT));
    assertThat(of(known)).containsExactly("SINGLE_PARENT_DISREGARD 2026-06-01..2028-11-30 open");
    assertThat(of(known.and(ended("2027-01-01"))))
        .contains("SINGLE_PARENT_DISREGARD 2026-06-01..2028-11-30 2027-01-01");
  }

  @Test
  void that_of_a_subsidised_job_lasts_twelve_months() {
    var known = new Known().and(disregard("2026-07", DisregardGround.SUBSIDISED_JOB));
    assertThat(of(known)).containsExactly("SUBSIDISED_JOB_DISREGARD 2026-07-01..2027-06-30 open");
    assertThat(of(known.and(disregard("2027-07", DisregardGround.SUBSIDISED_JOB_PROLONGED))))
        .containsExactly("SUBSIDISED_JOB_DISREGARD 2026-07-01..2027-06-30 open");
  }

  @Test
  void that_of_2027_lasts_twelve_months_and_as_long_again_with_a_new_job() {
    var known =
        new Known()
            .and(disregard("2027-01", DisregardGround.UNIFORM))
            .and(disregard("2027-12", DisregardGround.UNIFORM));
    assertThat(of(known)).containsExactly("UNIFORM_DISREGARD 2027-01-01..2027-12-31 open");
    known = known.and(disregard("2028-01", DisregardGround.UNIFORM_ANEW));
    assertThat(of(known)).containsExactly("UNIFORM_DISREGARD 2028-01-01..2028-12-31 open");
    known = known.and(disregard("2028-12", DisregardGround.UNIFORM));
    assertThat(of(known)).containsExactly("UNIFORM_DISREGARD 2028-01-01..2028-12-31 open");
  }

  @Test
  void who_is_medically_limited_has_no_last_month() {
    assertThat(of(new Known().and(disregard("2026-07", DisregardGround.MEDICALLY_LIMITED))))
        .isEmpty();
  }

  private static EntitlementTerminated ended(String to) {
    return new EntitlementTerminated(
        RESIDENT, provision("e"), GENERAL_ASSISTANCE, day(to), EndReason.WORK);
  }

  private static IncomeRecorded disregard(String month) {
    return disregard(month, DisregardGround.EARNINGS);
  }

  private static IncomeRecorded disregard(String month, DisregardGround ground) {
    return new IncomeRecorded(
        RESIDENT,
        provision("e"),
        GENERAL_ASSISTANCE,
        YearMonth.parse(month),
        Money.of("100"),
        ground,
        Money.of("25"),
        Money.of("75"),
        YearMonth.parse(month),
        null);
  }

  @Test
  void a_trial_placement_lasts_two_months() {
    var trial = Row.placement("t", PlacementKind.TRIAL).from("2026-01-31");
    var end = new PlacementEnded(RESIDENT, provision("t"), day("2026-03-01"), EndReason.EXPIRED);

    assertThat(of(Known.of(trial))).containsExactly("TRIAL_PLACEMENT 2026-01-31..2026-03-30 open");
    assertThat(of(Known.of(trial.to("2026-03-31"))))
        .containsExactly("TRIAL_PLACEMENT 2026-01-31..2026-03-30 2026-03-31");
    assertThat(of(Known.of(trial.to("2026-04-01"))))
        .containsExactly("TRIAL_PLACEMENT 2026-01-31..2026-03-30 2026-04-01");
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
            RESIDENT,
            provision("i1"),
            day("2026-04-01"),
            IndicationWithdrawalGround.WRITTEN_REQUEST);
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

  @Test
  void a_decision_of_uwv_against_an_indication_is_a_decision() {
    var first = indication("i1", "2024-01-01", "2026-09-01", "2023-12-01");
    var asked = new ReassessmentRequested(RESIDENT, provision("i1"), day("2026-05-04"));
    var gone =
        new IndicationNotRenewed(RESIDENT, provision("i1"), day("2026-07-06"), day("2026-08-18"));

    assertThat(of(new Known().and(first).and(asked).and(gone)))
        .containsExactly(
            "WSW_REASSESSMENT 2024-01-01..2026-05-11 2026-05-04",
            "WSW_DECISION 2026-05-05..2026-08-24 2026-07-06");
    assertThat(of(new Known().and(first).and(gone)))
        .containsExactly("WSW_REASSESSMENT 2024-01-01..2026-05-11 2026-07-06");
  }

  @Test
  void after_a_decision_against_sheltered_work_advice_is_asked_for_again_in_twelve_months() {
    var known =
        new Known()
            .and(
                new AdviceRequested(
                    RESIDENT,
                    day("2026-01-05"),
                    AdviceRequester.PERSON,
                    false,
                    DRECHTWERK,
                    DORDRECHT))
            .and(new AdviceReceived(RESIDENT, day("2026-02-02"), false, null, DRECHTWERK))
            .and(
                new ShelteredWorkDecided(
                    RESIDENT, day("2026-02-16"), false, DecisionGround.FOLLOWS_ADVICE, DRECHTWERK));
    assertThat(of(known))
        .containsExactly(
            "SHELTERED_WORK_ADVICE 2026-01-06..2026-03-02 2026-02-02",
            "NEW_ADVICE 2026-01-06..2027-01-04 open");
    assertThat(
            of(
                known.and(
                    new AdviceRequested(
                        RESIDENT,
                        day("2026-06-01"),
                        AdviceRequester.PERSON,
                        true,
                        DRECHTWERK,
                        DORDRECHT))))
        .contains("NEW_ADVICE 2026-01-06..2027-01-04 2026-06-01");
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
