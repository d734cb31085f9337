package nl.doorloop.onecounter.domain.obstacles;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Money;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnWaived;
import nl.doorloop.language.continuity.GuidanceEvent.PreparationRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.StepHeldUp;
import nl.doorloop.language.continuity.HoldUpGround;
import nl.doorloop.language.continuity.PreparationKind;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.WayBack;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each obstacle at and on both sides of its threshold, and gone with its cause. */
class ObstaclesTest {
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(0, 1));
  private static final NotificationId FIRST = new NotificationId(new UUID(0, 2));
  private static final NotificationId SECOND = new NotificationId(new UUID(0, 3));

  private final List<Fact> facts = new ArrayList<>();

  private ObstaclesTest and(Known known) {
    facts.addAll(known.facts());
    return this;
  }

  private ObstaclesTest rows(Row... rows) {
    return and(Known.of(rows));
  }

  /** Recorded at noon of a day. */
  private ObstaclesTest on(String day, ResidentEvent event) {
    var noon = LocalDate.parse(day).atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    return at(noon, event);
  }

  private ObstaclesTest at(Instant instant, ResidentEvent event) {
    facts.add(new Fact(new EventId(new UUID(1, facts.size())), instant, "somebody", event));
    return this;
  }

  private List<Found> found(ObstacleSettings settings) {
    return Obstacles.of(new Told(Trajectory.derive(facts), facts, _ -> SDD, _ -> SDD, settings));
  }

  private List<String> all(Obstacle obstacle, ObstacleSettings settings) {
    return found(settings).stream()
        .filter(found -> found.obstacle() == obstacle)
        .map(
            found ->
                found.from()
                    + ".."
                    + found.until()
                    + (found.dueOn() == null ? "" : " " + found.dueOn()))
        .toList();
  }

  private List<String> all(Obstacle obstacle) {
    return all(obstacle, ObstacleSettings.standard());
  }

  private static ObstacleSettings set(Obstacle obstacle, @Nullable Integer threshold) {
    return ObstacleSettings.of(Map.of(SDD, Map.of(obstacle, new Setting(true, threshold))));
  }

  private static ObstacleSettings off(Organisation organisation, Obstacle obstacle) {
    return ObstacleSettings.of(Map.of(organisation, Map.of(obstacle, new Setting(false, null))));
  }

  private static Row benefit(String from) {
    return Row.income("b", GENERAL_ASSISTANCE).from(from);
  }

  // O1

  private static Known step() {
    return Known.of(
        Row.assessment("a", 2).from("2026-01-01"), Row.placement("j", JOB).from("2026-06-01"));
  }

  @Test
  void a_step_to_work_without_a_way_back_shows_from_four_weeks_before_it_until_its_day() {
    assertThat(new ObstaclesTest().and(step()).all(Obstacle.O1))
        .containsExactly("2026-05-04..2026-06-01 2026-06-01");
    assertThat(new ObstaclesTest().and(step()).all(Obstacle.O1, set(Obstacle.O1, 1)))
        .containsExactly("2026-05-31..2026-06-01 2026-06-01");
  }

  @Test
  void a_return_agreement_or_an_informed_waiver_takes_it_away() {
    assertThat(new ObstaclesTest().and(step().returnAgreed("j", "2027-01-01")).all(Obstacle.O1))
        .isEmpty();
    var waived = new ReturnWaived(RESIDENT, provision("j"), LocalDate.of(2026, 5, 1));
    assertThat(new ObstaclesTest().and(step()).on("2026-05-01", waived).all(Obstacle.O1)).isEmpty();
    var another = new ReturnWaived(RESIDENT, provision("x"), LocalDate.of(2026, 5, 1));
    assertThat(new ObstaclesTest().and(step()).on("2026-05-01", another).all(Obstacle.O1))
        .hasSize(1);
  }

  @Test
  void a_way_back_that_was_settled_when_the_work_before_ended_counts() {
    var known =
        Known.of(
            Row.work("w", WSW_INTERNAL).from("2025-01-01").to("2026-06-01"),
            Row.placement("j", JOB).from("2026-06-01"));
    var ended =
        new EmploymentEnded(
            RESIDENT,
            provision("w"),
            WSW_INTERNAL,
            LocalDate.of(2026, 6, 1),
            EndReason.OWN_REQUEST,
            WayBack.waived(LocalDate.of(2026, 5, 1)));

    assertThat(new ObstaclesTest().and(known).all(Obstacle.O1)).hasSize(1);
    assertThat(new ObstaclesTest().and(known).on("2026-05-01", ended).all(Obstacle.O1)).isEmpty();
  }

  @Test
  void a_step_to_rung_four_one_within_rung_five_and_a_first_step_are_none() {
    assertThat(
            new ObstaclesTest()
                .rows(
                    Row.work("w", WSW_INTERNAL).from("2025-01-01").to("2026-06-01"),
                    Row.work("v", WSW_GROUP_SECONDMENT).from("2026-06-01"))
                .all(Obstacle.O1))
        .isEmpty();
    assertThat(
            new ObstaclesTest()
                .rows(
                    Row.assessment("a", 2).from("2026-01-01"),
                    Row.assessment("b", 4).from("2026-06-01"))
                .all(Obstacle.O1))
        .isEmpty();
    assertThat(
            new ObstaclesTest().rows(Row.placement("j", JOB).from("2026-06-01")).all(Obstacle.O1))
        .isEmpty();
  }

  // O2

  private static ObstaclesTest gap(String from, String to) {
    return new ObstaclesTest()
        .rows(
            benefit("2025-01-01").to(from),
            Row.placement("j", JOB).from(to),
            Row.debt("d").from("2025-01-01"));
  }

  @Test
  void days_between_two_incomes_are_an_obstacle_from_the_threshold_on() {
    assertThat(gap("2026-03-10", "2026-03-10").all(Obstacle.O2)).isEmpty();
    assertThat(gap("2026-03-10", "2026-03-11").all(Obstacle.O2))
        .containsExactly("2026-02-10..2026-03-11 2026-03-10");
    assertThat(gap("2026-03-10", "2026-03-17").all(Obstacle.O2, set(Obstacle.O2, 8))).isEmpty();
    assertThat(gap("2026-03-10", "2026-03-18").all(Obstacle.O2, set(Obstacle.O2, 8))).hasSize(1);
  }

  @Test
  void a_suspension_and_a_gap_without_an_end_are_no_switch() {
    var id = provision("b");
    assertThat(
            new ObstaclesTest()
                .rows(benefit("2025-01-01"))
                .on(
                    "2026-03-01",
                    new EntitlementSuspended(
                        RESIDENT,
                        id,
                        GENERAL_ASSISTANCE,
                        SuspensionKind.RIGHT,
                        LocalDate.of(2026, 3, 1)))
                .on(
                    "2026-03-01",
                    new EntitlementResumed(
                        RESIDENT, id, GENERAL_ASSISTANCE, LocalDate.of(2026, 3, 20)))
                .all(Obstacle.O2))
        .isEmpty();
    assertThat(
            new ObstaclesTest()
                .rows(benefit("2025-01-01").to("2026-03-01"), Row.debt("d").from("2025-01-01"))
                .all(Obstacle.O2))
        .isEmpty();
  }

  // O3

  private static IncomeRecorded income(String month, @Nullable Money setOff) {
    return new IncomeRecorded(
        RESIDENT,
        provision("b"),
        GENERAL_ASSISTANCE,
        YearMonth.parse(month),
        new Money(50_000),
        null,
        null,
        setOff,
        setOff == null ? null : YearMonth.parse(month),
        null);
  }

  @Test
  void income_that_is_known_and_not_set_off_shows_after_five_working_days() {
    // Thursday; the weekend is not counted.
    assertThat(new ObstaclesTest().on("2026-03-05", income("2026-02", null)).all(Obstacle.O3))
        .containsExactly("2026-03-13..2026-09-01 2026-03-12");
    assertThat(
            new ObstaclesTest()
                .on("2026-03-05", income("2026-02", null))
                .all(Obstacle.O3, set(Obstacle.O3, 1)))
        .containsExactly("2026-03-07..2026-09-01 2026-03-06");
  }

  @Test
  void income_that_was_set_off_at_once_or_later_does_not_show() {
    var nothing = new Money(0);
    assertThat(new ObstaclesTest().on("2026-03-05", income("2026-02", nothing)).all(Obstacle.O3))
        .isEmpty();
    assertThat(
            new ObstaclesTest()
                .on("2026-03-05", income("2026-02", null))
                .on("2026-03-20", income("2026-02", nothing))
                .all(Obstacle.O3))
        .isEmpty();
  }

  // O4

  private static EntitlementRevised revised() {
    return new EntitlementRevised(
        RESIDENT,
        provision("b"),
        GENERAL_ASSISTANCE,
        LocalDate.of(2026, 1, 1),
        new Money(90_000),
        RevisionGround.UNDULY_GRANTED);
  }

  @Test
  void two_revisions_within_six_months_show_until_the_first_lies_six_months_back() {
    assertThat(new ObstaclesTest().on("2026-01-10", revised()).all(Obstacle.O4)).isEmpty();
    assertThat(
            new ObstaclesTest()
                .on("2026-01-10", revised())
                .on("2026-07-09", revised())
                .all(Obstacle.O4))
        .containsExactly("2026-07-09..2026-07-10");
    assertThat(
            new ObstaclesTest()
                .on("2026-01-10", revised())
                .on("2026-07-10", revised())
                .all(Obstacle.O4))
        .isEmpty();
  }

  @Test
  void three_are_one_obstacle_and_a_higher_threshold_waits_for_the_third() {
    var three =
        new ObstaclesTest()
            .on("2026-01-10", revised())
            .on("2026-02-10", revised())
            .on("2026-03-10", revised());

    assertThat(three.all(Obstacle.O4)).containsExactly("2026-02-10..2026-08-10");
    assertThat(three.all(Obstacle.O4, set(Obstacle.O4, 3)))
        .containsExactly("2026-03-10..2026-07-10");
    assertThat(three.all(Obstacle.O4, set(Obstacle.O4, 4))).isEmpty();
  }

  @Test
  void a_correction_of_an_entitlement_counts_and_one_of_something_else_does_not() {
    var grant = benefit("2025-01-01").event();
    var known = Known.of(Row.debt("d").from("2025-01-01")).and("grant", grant);
    var corrected =
        new EventCorrected(
            RESIDENT, Known.event("grant"), grant, CorrectionReason.SOURCE_CORRECTED);
    var debt = Row.debt("d").from("2025-02-01").event();
    var other =
        new EventCorrected(
            RESIDENT, Known.event("event 0"), debt, CorrectionReason.SOURCE_CORRECTED);

    assertThat(
            new ObstaclesTest()
                .and(known)
                .on("2026-01-10", revised())
                .on("2026-02-10", corrected)
                .all(Obstacle.O4))
        .containsExactly("2026-02-10..2026-07-10");
    assertThat(
            new ObstaclesTest()
                .and(known)
                .on("2026-01-10", revised())
                .on("2026-02-10", other)
                .all(Obstacle.O4))
        .isEmpty();
  }

  // O7

  private static NotificationReceived searching(NotificationId id, String on) {
    var day = LocalDate.parse(on);
    return new NotificationReceived(
        RESIDENT,
        id,
        GENERAL_ASSISTANCE,
        day,
        SearchPeriodGround.ALL_UNDER_27,
        day.plusWeeks(4),
        SDD,
        DORDRECHT);
  }

  @Test
  void a_second_search_period_within_twelve_months_shows_as_long_as_it_runs() {
    var first = searching(FIRST, "2025-03-02");

    assertThat(new ObstaclesTest().on("2025-03-02", first).all(Obstacle.O7)).isEmpty();
    assertThat(
            new ObstaclesTest()
                .on("2025-03-02", first)
                .on("2026-03-01", searching(SECOND, "2026-03-01"))
                .all(Obstacle.O7))
        .containsExactly("2026-03-01..2026-03-29 2026-03-29");
    assertThat(
            new ObstaclesTest()
                .on("2025-03-02", first)
                .on("2026-03-02", searching(SECOND, "2026-03-02"))
                .all(Obstacle.O7))
        .isEmpty();
  }

  @Test
  void one_after_a_job_that_followed_on_assistance_shows_until_it_is_waived() {
    var again = searching(SECOND, "2026-03-01");
    var waived =
        new SearchPeriodWaived(RESIDENT, SECOND, GENERAL_ASSISTANCE, LocalDate.of(2026, 3, 5));

    assertThat(
            new ObstaclesTest()
                .rows(benefit("2025-01-01").to("2025-03-02"))
                .on("2026-03-01", again)
                .on("2026-03-05", waived)
                .all(Obstacle.O7))
        .containsExactly("2026-03-01..2026-03-05 2026-03-05");
    assertThat(
            new ObstaclesTest()
                .rows(benefit("2025-01-01").to("2025-03-01"))
                .on("2026-03-01", again)
                .all(Obstacle.O7))
        .isEmpty();
    assertThat(
            new ObstaclesTest()
                .rows(benefit("2025-01-01").to("2025-12-01"))
                .on("2026-03-01", again)
                .all(Obstacle.O7, set(Obstacle.O7, 3)))
        .isEmpty();
  }

  // O8

  private static ApplicationLodged lodged(String on, boolean again, Scheme scheme) {
    return new ApplicationLodged(
        RESIDENT,
        APPLICATION,
        scheme,
        LocalDate.parse(on),
        SDD,
        DORDRECHT,
        null,
        null,
        again ? provision("b") : null,
        again ? ReuseGround.ENDED_WITHIN_TWELVE_MONTHS : null);
  }

  private static ObstaclesTest ended() {
    return new ObstaclesTest().rows(benefit("2024-01-01").to("2025-03-01"));
  }

  @Test
  void a_full_application_within_twelve_months_shows_until_it_is_decided() {
    var rejected =
        new ApplicationRejected(
            RESIDENT,
            APPLICATION,
            GENERAL_ASSISTANCE,
            LocalDate.of(2026, 3, 10),
            RejectionGround.values()[0]);
    var last = lodged("2026-02-28", false, GENERAL_ASSISTANCE);

    assertThat(ended().on("2026-02-28", last).all(Obstacle.O8)).containsExactly("2026-02-28..null");
    assertThat(ended().on("2026-02-28", last).on("2026-03-10", rejected).all(Obstacle.O8))
        .containsExactly("2026-02-28..2026-03-10");
    assertThat(
            ended()
                .on("2026-03-01", lodged("2026-03-01", false, GENERAL_ASSISTANCE))
                .all(Obstacle.O8))
        .isEmpty();
    assertThat(ended().on("2026-02-28", last).all(Obstacle.O8, set(Obstacle.O8, 11))).isEmpty();
  }

  @Test
  void one_that_uses_known_data_or_is_for_another_scheme_or_while_assistance_runs_does_not_show() {
    assertThat(
            ended()
                .on("2025-04-01", lodged("2025-04-01", true, GENERAL_ASSISTANCE))
                .all(Obstacle.O8))
        .isEmpty();
    assertThat(ended().on("2025-04-01", lodged("2025-04-01", false, IOAW)).all(Obstacle.O8))
        .isEmpty();
    assertThat(
            ended()
                .on("2025-02-28", lodged("2025-02-28", false, GENERAL_ASSISTANCE))
                .all(Obstacle.O8))
        .isEmpty();
  }

  // O10

  private static Known beside() {
    return Known.of(
        benefit("2026-01-01"), Row.work("day", DAY_ACTIVITIES).from("2026-03-01").to("2026-05-01"));
  }

  @Test
  void wmo_beside_participatiewet_without_a_recorded_lead_shows_after_four_weeks() {
    assertThat(new ObstaclesTest().and(beside()).all(Obstacle.O10))
        .containsExactly("2026-03-29..2026-05-01");
    assertThat(new ObstaclesTest().and(beside()).all(Obstacle.O10, set(Obstacle.O10, 60)))
        .containsExactly("2026-04-30..2026-05-01");
    assertThat(new ObstaclesTest().and(beside()).all(Obstacle.O10, set(Obstacle.O10, 61)))
        .isEmpty();
  }

  @Test
  void a_recorded_lead_takes_it_away_and_its_end_brings_it_back() {
    assertThat(new ObstaclesTest().and(beside().lead(SDD, "2026-02-01", null)).all(Obstacle.O10))
        .isEmpty();
    assertThat(
            new ObstaclesTest()
                .and(beside().lead(SDD, "2026-02-01", "2026-03-15"))
                .all(Obstacle.O10))
        .containsExactly("2026-04-12..2026-05-01");
    assertThat(
            new ObstaclesTest()
                .rows(benefit("2026-01-01"), Row.work("w", WSW_INTERNAL).from("2026-03-01"))
                .all(Obstacle.O10))
        .isEmpty();
  }

  // O12

  @Test
  void a_break_between_two_job_coaches_shows_where_it_is_longer_than_the_threshold() {
    assertThat(coached("2026-03-15").all(Obstacle.O12)).isEmpty();
    assertThat(coached("2026-03-16").all(Obstacle.O12))
        .containsExactly("2026-03-15..2026-03-16 2026-03-16");
  }

  private static ObstaclesTest coached(String next) {
    return new ObstaclesTest()
        .rows(
            benefit("2025-01-01"),
            Row.placement("j", JOB).from("2025-01-01").to("2026-03-01").coached(),
            Row.placement("k", JOB).from(next).coached());
  }

  @Test
  void a_lead_that_changes_from_one_day_to_the_next_shows_around_that_day() {
    var change =
        Known.of(
            Row.work("w", WSW_GROUP_SECONDMENT).from("2025-01-01").to("2026-03-01"),
            Row.placement("j", JOB).from("2026-03-01"));

    assertThat(new ObstaclesTest().and(change).all(Obstacle.O12))
        .containsExactly("2026-02-01..2026-03-15 2026-03-01");
    assertThat(new ObstaclesTest().and(change).all(Obstacle.O12, off(SDD, Obstacle.O12))).isEmpty();
    assertThat(
            new ObstaclesTest()
                .and(
                    change
                        .offered("h", "2026-02-01", "w")
                        .accepted("h", "2026-02-05")
                        .started("h", "2026-03-01", "j"))
                .all(Obstacle.O12))
        .isEmpty();
    assertThat(
            new ObstaclesTest()
                .rows(
                    Row.work("w", WSW_GROUP_SECONDMENT).from("2025-01-01").to("2026-03-02"),
                    Row.placement("j", JOB).from("2026-03-01"))
                .all(Obstacle.O12))
        .isEmpty();
  }

  // O13

  private static Row measured(String name, String on) {
    return Row.assessment(name, 2).from(on);
  }

  @Test
  void two_assessments_within_twelve_months_show_until_the_first_is_twelve_months_old() {
    assertThat(
            new ObstaclesTest()
                .rows(measured("a", "2025-03-02"), measured("b", "2026-03-01"))
                .all(Obstacle.O13))
        .containsExactly("2026-03-01..2026-03-02");
    assertThat(
            new ObstaclesTest()
                .rows(measured("a", "2025-03-02"), measured("b", "2026-03-02"))
                .all(Obstacle.O13))
        .isEmpty();
    assertThat(
            new ObstaclesTest()
                .rows(measured("a", "2025-03-02"), measured("b", "2026-03-01"))
                .all(Obstacle.O13, set(Obstacle.O13, 3)))
        .isEmpty();
  }

  @Test
  void one_assessment_and_one_suspension_are_not_the_same() {
    assertThat(
            new ObstaclesTest()
                .rows(benefit("2025-01-01"), measured("a", "2026-03-01"))
                .on(
                    "2026-03-01",
                    new EntitlementSuspended(
                        RESIDENT,
                        provision("b"),
                        GENERAL_ASSISTANCE,
                        SuspensionKind.PAYMENT,
                        LocalDate.of(2026, 3, 1)))
                .all(Obstacle.O13))
        .isEmpty();
  }

  // Settings

  @Test
  void a_rule_that_is_off_yields_nothing_for_that_organisation_only() {
    assertThat(new ObstaclesTest().and(step()).all(Obstacle.O1, off(SDD, Obstacle.O1))).isEmpty();
    assertThat(new ObstaclesTest().and(step()).all(Obstacle.O1, off(DRECHTWERK, Obstacle.O1)))
        .hasSize(1);
  }

  // O5, O6, O9, O11

  @Test
  void what_is_not_recorded_is_asked_for_only_where_that_was_agreed() {
    var both =
        new ObstaclesTest().rows(benefit("2026-01-01"), Row.placement("j", JOB).from("2026-03-01"));

    assertThat(both.all(Obstacle.O5)).isEmpty();
    assertThat(both.all(Obstacle.O6)).isEmpty();
    assertThat(both.all(Obstacle.O5, set(Obstacle.O5, null)))
        .containsExactly("2026-03-29..null 2026-03-01");
    assertThat(both.all(Obstacle.O6, set(Obstacle.O6, 7)))
        .containsExactly("2026-03-08..2026-08-30 2026-03-01");
  }

  @Test
  void what_was_looked_at_in_the_thirteen_weeks_before_or_later_is_no_obstacle() {
    assertThat(prepared("2025-11-29").all(Obstacle.O5, set(Obstacle.O5, null))).hasSize(1);
    assertThat(prepared("2025-11-30").all(Obstacle.O5, set(Obstacle.O5, null))).isEmpty();
    assertThat(prepared("2026-04-01").all(Obstacle.O5, set(Obstacle.O5, null))).isEmpty();
  }

  private static ObstaclesTest prepared(String on) {
    return new ObstaclesTest()
        .rows(benefit("2026-01-01"), Row.placement("j", JOB).from("2026-03-01"))
        .on(
            on,
            new PreparationRecorded(
                RESIDENT, PreparationKind.INCOME_FORECAST, LocalDate.parse(on), SDD));
  }

  @Test
  void who_begins_sheltered_work_is_told_of_the_wajong() {
    var work = new ObstaclesTest().rows(Row.work("w", Modality.SHELTERED_WORK).from("2026-06-01"));
    var on =
        ObstacleSettings.of(
            Map.of(Organisation.DRECHTWERK, Map.of(Obstacle.O9, new Setting(true, 14))));

    assertThat(work.all(Obstacle.O9)).isEmpty();
    assertThat(work.all(Obstacle.O9, on)).containsExactly("2026-05-18..2026-11-30 2026-06-01");
    assertThat(
            work.on(
                    "2026-05-20",
                    new PreparationRecorded(
                        RESIDENT,
                        PreparationKind.RETURN_TO_WAJONG,
                        LocalDate.of(2026, 5, 20),
                        null))
                .all(Obstacle.O9, on))
        .isEmpty();
  }

  @Test
  void a_step_that_waits_for_money_is_found_until_the_next_step_up() {
    assertThat(held(HoldUpGround.FINANCING).all(Obstacle.O11)).containsExactly("2026-03-29..null");
    assertThat(held(HoldUpGround.WAITING_LIST).all(Obstacle.O11)).isEmpty();
    assertThat(
            held(HoldUpGround.FINANCING, Row.placement("j", JOB).from("2026-06-01"))
                .all(Obstacle.O11))
        .containsExactly("2026-03-29..2026-06-01");
    assertThat(
            held(HoldUpGround.FINANCING, Row.placement("j", JOB).from("2026-03-29"))
                .all(Obstacle.O11))
        .isEmpty();
  }

  private static ObstaclesTest held(HoldUpGround ground, Row... more) {
    var rows = new ArrayList<>(List.of(Row.assessment("a", 2).from("2026-01-01")));
    rows.addAll(List.of(more));
    return new ObstaclesTest()
        .rows(rows.toArray(Row[]::new))
        .on("2026-02-01", new StepHeldUp(RESIDENT, ground, LocalDate.of(2026, 2, 1), SDD));
  }
}
