package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.FORFAIT_SUBSIDY;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.LATE_SUBSIDY;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.PARTICIPATION_PLACEMENT;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.PARTICIPATION_REVIEW;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.PARTICIPATION_STOP;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.PREMIUM;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.SUBSIDY_DECISION;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.TRAINING_OFFER;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.TRIAL_PLACEMENT;
import static nl.doorloop.onecounter.domain.deadlines.LegalTerm.WORK_SUPPORT_DECISION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.LateSubsidyGround;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyPossible;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.PlacementEvent.PremiumSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.TrainingSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRefused;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRequested;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.PremiumOutcome;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.language.employerdesk.TrainingOutcome;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The {@link LegalTerm}s that a placement brings. */
class PlacementTermsTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Row placed(PlacementKind kind) {
    return Row.placement("p", kind).from("2024-03-01");
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

  @Test
  void an_extension_moves_the_term_of_a_trial() {
    var trial = Known.of(placed(PlacementKind.TRIAL).to("2024-05-01"));

    assertThat(of(TRIAL_PLACEMENT, trial)).containsExactly("2024-03-01..2024-04-30 2024-05-01");
    assertThat(of(TRIAL_PLACEMENT, trial.and(extended("2024-08-01"))))
        .containsExactly("2024-03-01..2024-07-31 2024-08-01");
  }

  @Test
  void what_lasted_too_long_asks_for_something_until_it_ends() {
    var trial = Known.of(placed(PlacementKind.TRIAL).to("2024-06-15"));

    var term = Deadlines.of(trial.facts()).getFirst();

    assertThat(term.lastDay()).isEqualTo(day("2024-04-30"));
    assertThat(term.isOpenOn(day("2024-06-14"))).isTrue();
    assertThat(term.isOpenOn(day("2024-06-15"))).isFalse();
  }

  @Test
  void training_is_due_after_six_months_of_a_participation_placement_that_lasts_longer() {
    var two = Known.of(placed(PlacementKind.PARTICIPATION).to("2026-03-01"));

    assertThat(of(TRAINING_OFFER, two)).containsExactly("2024-03-01..2024-09-01 2026-03-01");
    assertThat(
            of(
                TRAINING_OFFER,
                two.and(
                    new TrainingSettled(
                        RESIDENT,
                        provision("p"),
                        day("2024-08-20"),
                        TrainingOutcome.HAS_QUALIFICATION))))
        .containsExactly("2024-03-01..2024-09-01 2024-08-20");
    assertThat(of(TRAINING_OFFER, Known.of(placed(PlacementKind.PARTICIPATION).to("2024-09-01"))))
        .isEmpty();
    assertThat(of(TRAINING_OFFER, Known.of(placed(PlacementKind.PARTICIPATION).to("2024-09-02"))))
        .hasSize(1);
  }

  @Test
  void a_premium_is_due_after_each_six_months_that_are_worked() {
    var two = twoYears();
    assertThat(of(PREMIUM, two)).containsExactly("2024-03-01..2024-09-01 open");
    assertThat(of(PREMIUM, two.and(premium(1)))).containsExactly("2024-09-01..2025-03-01 open");
    assertThat(of(PREMIUM, two.and(premium(2)).and(premium(3))))
        .containsExactly("2025-09-01..2026-03-01 open");
    assertThat(of(PREMIUM, two.and(premium(4)))).isEmpty();
    assertThat(of(PREMIUM, twoYears().and(ended("2024-08-31")))).isEmpty();
    assertThat(of(PREMIUM, twoYears().and(ended("2024-09-01"))))
        .containsExactly("2024-03-01..2024-09-01 open");
    assertThat(of(PREMIUM, Known.of(placed(PlacementKind.TRIAL)))).isEmpty();
  }

  private static Known twoYears() {
    return Known.of(placed(PlacementKind.PARTICIPATION).to("2026-03-01"));
  }

  private static PremiumSettled premium(int halfYear) {
    return new PremiumSettled(
        RESIDENT, provision("p"), halfYear, day("2026-03-02"), PremiumOutcome.PAID);
  }

  @Test
  void a_participation_placement_is_reviewed_after_nine_months() {
    var two = Known.of(placed(PlacementKind.PARTICIPATION).to("2026-03-01"));

    assertThat(of(PARTICIPATION_REVIEW, two)).containsExactly("2024-03-01..2024-12-01 2026-03-01");
    assertThat(of(PARTICIPATION_STOP, two)).isEmpty();
    assertThat(of(PARTICIPATION_REVIEW, two.and(reviewed(ReviewOutcome.CHANCES_INCREASED))))
        .containsExactly("2024-03-01..2024-12-01 2024-12-02");
    assertThat(of(PARTICIPATION_STOP, two)).isEmpty();
  }

  @Test
  void without_gain_it_stops_after_a_year() {
    var two =
        Known.of(placed(PlacementKind.PARTICIPATION).to("2026-03-01"))
            .and(reviewed(ReviewOutcome.NOT_INCREASED));

    assertThat(of(PARTICIPATION_STOP, two)).containsExactly("2024-12-03..2025-02-28 2026-03-01");
    assertThat(of(PARTICIPATION_STOP, two.and(ended("2025-03-01"))))
        .containsExactly("2024-12-03..2025-02-28 2025-03-01");
  }

  @Test
  void it_lasts_two_years_or_as_long_as_it_was_extended() {
    var open = placed(PlacementKind.PARTICIPATION);

    assertThat(of(PARTICIPATION_PLACEMENT, Known.of(open)))
        .containsExactly("2024-03-01..2026-02-28 open");
    assertThat(
            of(
                PARTICIPATION_PLACEMENT,
                Known.of(placed(PlacementKind.PARTICIPATION).to("2026-03-01"))
                    .and(extended("2027-03-01"))))
        .containsExactly("2024-03-01..2027-02-28 2027-03-01");
  }

  @Test
  void a_subsidy_is_decided_within_five_weeks_after_the_first_wage_value() {
    var job = Known.of(placed(PlacementKind.JOB)).and(fixed("60", "2024-04-02"));

    assertThat(of(SUBSIDY_DECISION, job)).containsExactly("2024-04-03..2024-05-07 open");
    assertThat(
            of(
                SUBSIDY_DECISION,
                job.and(granted(SubsidyGround.WAGE_VALUE, null, "2024-05-03"))
                    .and(fixed("70", "2025-04-01"))))
        .containsExactly("2024-04-03..2024-05-07 2024-05-03");
    assertThat(
            of(
                SUBSIDY_DECISION,
                Known.of(placed(PlacementKind.JOB)).and(fixed("100", "2024-04-02"))))
        .isEmpty();
    assertThat(
            of(
                SUBSIDY_DECISION,
                Known.of(placed(PlacementKind.JOB).subsidised()).and(fixed("60", "2024-04-02"))))
        .isEmpty();
  }

  @Test
  void after_six_months_without_a_wage_value_one_is_needed() {
    var job =
        Known.of(placed(PlacementKind.JOB))
            .and(granted(SubsidyGround.FORFAIT, "2024-09-01", "2024-03-01"));

    assertThat(of(FORFAIT_SUBSIDY, job)).containsExactly("2024-03-01..2024-08-31 open");
    assertThat(of(FORFAIT_SUBSIDY, job.and(ended("2024-07-01"))))
        .containsExactly("2024-03-01..2024-08-31 2024-07-01");
    assertThat(of(FORFAIT_SUBSIDY, job.and(fixed("60", "2024-06-01"))))
        .containsExactly("2024-03-01..2024-08-31 2024-06-01");
  }

  @Test
  void who_may_is_applied_for_within_six_months_after_the_job_began() {
    var possible =
        new LateSubsidyPossible(
            RESIDENT, provision("p"), LateSubsidyGround.PRO_VSO_OR_ENTRY_PUPIL, day("2024-04-01"));
    var requested =
        new LateSubsidyRequested(
            RESIDENT, provision("p"), SubsidyRequester.EMPLOYER, day("2024-05-10"));
    var job = placed(PlacementKind.JOB);

    assertThat(of(LATE_SUBSIDY, Known.of(job))).isEmpty();
    assertThat(of(LATE_SUBSIDY, Known.of(job).and(possible)))
        .containsExactly("2024-03-02..2024-09-01 open");
    assertThat(of(LATE_SUBSIDY, Known.of(job).and(possible).and(requested)))
        .containsExactly("2024-03-02..2024-09-01 2024-05-10");
    assertThat(
            of(
                LATE_SUBSIDY,
                Known.of(job)
                    .and(possible)
                    .and(granted(SubsidyGround.FORFAIT, "2024-09-01", "2024-06-01"))))
        .containsExactly("2024-03-02..2024-09-01 2024-06-01");
    assertThat(of(LATE_SUBSIDY, Known.of(job).and(possible).and(ended("2024-07-01"))))
        .containsExactly("2024-03-02..2024-09-01 2024-07-01");
  }

  @Test
  void a_subsidy_that_is_refused_is_decided_too() {
    var job = Known.of(placed(PlacementKind.JOB)).and(fixed("60", "2024-04-02"));

    assertThat(of(SUBSIDY_DECISION, job.and(refused(WorkSupport.WAGE_COST_SUBSIDY, "2024-04-20"))))
        .containsExactly("2024-04-03..2024-05-07 2024-04-20");
    assertThat(
            of(
                SUBSIDY_DECISION,
                Known.of(placed(PlacementKind.JOB))
                    .and(fixed("60", "2024-04-02"))
                    .and(refused(WorkSupport.JOB_COACH, "2024-04-20"))))
        .containsExactly("2024-04-03..2024-05-07 open");
  }

  @Test
  void an_application_for_guidance_is_decided_within_eight_weeks() {
    var asked =
        new WorkSupportRequested(
            RESIDENT,
            provision("p"),
            WorkSupport.JOB_COACH,
            SubsidyRequester.EMPLOYEE,
            day("2024-04-02"));
    var coach =
        new SupportStarted(
            RESIDENT,
            provision("p"),
            provision("c"),
            GuidanceKind.JOB_COACH,
            day("2024-05-01"),
            null);
    var mentor =
        new SupportStarted(
            RESIDENT,
            provision("p"),
            provision("c"),
            GuidanceKind.WORK_MENTOR,
            day("2024-05-01"),
            null);
    var job = placed(PlacementKind.JOB);

    assertThat(of(WORK_SUPPORT_DECISION, Known.of(job).and(asked)))
        .containsExactly("2024-04-03..2024-05-28 open");
    assertThat(of(WORK_SUPPORT_DECISION, Known.of(job).and(asked).and(mentor)))
        .containsExactly("2024-04-03..2024-05-28 open");
    assertThat(of(WORK_SUPPORT_DECISION, Known.of(job).and(asked).and(coach)))
        .containsExactly("2024-04-03..2024-05-28 2024-05-01");
    assertThat(
            of(
                WORK_SUPPORT_DECISION,
                Known.of(job).and(asked).and(refused(WorkSupport.JOB_COACH, "2024-04-30"))))
        .containsExactly("2024-04-03..2024-05-28 2024-04-30");
    assertThat(of(WORK_SUPPORT_DECISION, Known.of(job).and(asked).and(ended("2024-04-15"))))
        .containsExactly("2024-04-03..2024-05-28 2024-04-15");
  }

  private static WorkSupportRefused refused(WorkSupport support, String on) {
    return new WorkSupportRefused(
        RESIDENT,
        provision("p"),
        support,
        WorkSupportGround.NOT_SUPPORTED_BY_THE_MUNICIPALITY,
        day(on));
  }

  private static PlacementExtended extended(String to) {
    return new PlacementExtended(
        RESIDENT, provision("p"), day(to), day("2024-04-01"), ExtensionGround.LONGER_TRIAL);
  }

  private static PlacementReviewed reviewed(ReviewOutcome outcome) {
    return new PlacementReviewed(RESIDENT, provision("p"), day("2024-12-02"), outcome, false);
  }

  private static PlacementEnded ended(String to) {
    return new PlacementEnded(RESIDENT, provision("p"), day(to), EndReason.OTHER);
  }

  private static WageValueFixed fixed(String wageValue, String on) {
    return new WageValueFixed(
        RESIDENT, provision("p"), Percentage.of(wageValue), day(on), KvkNumber.of("12345678"));
  }

  private static WageCostSubsidyGranted granted(
      SubsidyGround ground, @Nullable String to, String on) {
    return new WageCostSubsidyGranted(
        RESIDENT,
        provision("p"),
        provision("s"),
        Percentage.of("40"),
        ground,
        day("2024-03-01"),
        to == null ? null : day(to),
        day(on));
  }
}
