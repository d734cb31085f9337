package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.ended;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.Given.placement;
import static nl.doorloop.language.employerdesk.ExtensionGround.FOURTH_YEAR;
import static nl.doorloop.language.employerdesk.ExtensionGround.LONGER_TRIAL;
import static nl.doorloop.language.employerdesk.ExtensionGround.THIRD_YEAR;
import static nl.doorloop.language.employerdesk.ExtensionGround.WITHIN_THE_TERM;
import static nl.doorloop.language.employerdesk.PlacementKind.PARTICIPATION;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;
import static nl.doorloop.language.employerdesk.ReviewOutcome.CHANCES_INCREASED;
import static nl.doorloop.language.employerdesk.ReviewOutcome.NOT_INCREASED;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.DuringPlacement.ExtendPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.ReviewPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettlePremium;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettleTraining;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.PlacementEvent.PremiumSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.TrainingSettled;
import nl.doorloop.language.employerdesk.PremiumOutcome;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.employerdesk.TrainingOutcome;
import org.junit.jupiter.api.Test;

class ExtendingTest {
  private static final PlacementStarted TRIAL_OF_TWO = placement(TRIAL, START.plusMonths(2));
  private static final PlacementStarted TWO_YEARS = placement(PARTICIPATION, START.plusYears(2));
  private static final LocalDate DECIDED = START.plusMonths(1);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  @Test
  void a_trial_is_extended_to_six_months_in_all() {
    var sixMonths = START.plusMonths(6);
    placement
        .given(TRIAL_OF_TWO)
        .when(extend(sixMonths, DECIDED))
        .then(extended(sixMonths, DECIDED, LONGER_TRIAL));
    placement
        .given(TRIAL_OF_TWO)
        .when(extend(sixMonths.plusDays(1), DECIDED))
        .thenRefused(PlacementRefusal.TRIAL_EXTENDED_TOO_LONG);
    placement
        .given(placement(TRIAL, START.plusMonths(1)))
        .when(extend(START.plusMonths(2), START))
        .then(extended(START.plusMonths(2), START, WITHIN_THE_TERM));
  }

  @Test
  void it_is_extended_while_it_lasts_to_a_later_day() {
    var to = START.plusMonths(3);
    var last = START.plusMonths(2).minusDays(1);
    placement.given(TRIAL_OF_TWO).when(extend(to, last)).then(extended(to, last, LONGER_TRIAL));
    placement
        .given(TRIAL_OF_TWO)
        .when(extend(to, last.plusDays(1)))
        .thenRefused(PlacementRefusal.EXTENDED_TOO_LATE);
    placement
        .given(TRIAL_OF_TWO)
        .when(extend(START.plusMonths(2), DECIDED))
        .thenRefused(PlacementRefusal.NOT_LONGER);
    placement
        .given(TRIAL_OF_TWO)
        .when(extend(to, START.minusDays(1)))
        .thenRefused(PlacementRefusal.BEFORE_THE_START);
    placement
        .given(TRIAL_OF_TWO, extended(to, DECIDED, LONGER_TRIAL))
        .when(extend(to.plusMonths(1), to.minusDays(1)))
        .then(extended(to.plusMonths(1), to.minusDays(1), LONGER_TRIAL));
  }

  @Test
  void what_ended_or_has_no_last_day_is_not_extended() {
    var to = START.plusMonths(3);
    placement
        .given(TRIAL_OF_TWO, ended(START.plusMonths(1)))
        .when(extend(to, DECIDED))
        .thenRefused(PlacementRefusal.ALREADY_ENDED);
    placement
        .given(job(null, null))
        .when(extend(to, DECIDED))
        .thenRefused(PlacementRefusal.NOT_LIMITED);
    placement.given().when(extend(to, DECIDED)).thenRefused(PlacementRefusal.NO_PLACEMENT);
  }

  @Test
  void its_end_lies_within_the_extension() {
    var to = START.plusMonths(3);
    var given = placement.given(TRIAL_OF_TWO, extended(to, DECIDED, LONGER_TRIAL));
    given.when(new EndPlacement(PROVISION, to, EndReason.WORK)).then(ended(to));
    given
        .when(new EndPlacement(PROVISION, to.plusDays(1), EndReason.WORK))
        .thenRefused(PlacementRefusal.AFTER_THE_END);
  }

  @Test
  void a_participation_placement_without_gain_stops_after_a_year() {
    var half = placement(PARTICIPATION, START.plusMonths(10));
    var no = reviewed(START.plusMonths(9), NOT_INCREASED, false);
    var year = START.plusYears(1);
    var on = START.plusMonths(9);
    placement.given(half, no).when(extend(year, on)).then(extended(year, on, WITHIN_THE_TERM));
    placement
        .given(half, no)
        .when(extend(year.plusDays(1), on))
        .thenRefused(PlacementRefusal.CHANCES_NOT_INCREASED);
    placement
        .given(half, reviewed(START.plusMonths(9), CHANCES_INCREASED, false))
        .when(extend(START.plusYears(2), on))
        .then(extended(START.plusYears(2), on, WITHIN_THE_TERM));
  }

  @Test
  void a_third_and_a_fourth_year_each_follow_a_review() {
    var third = START.plusYears(3);
    var fourth = START.plusYears(4);
    var on = START.plusMonths(23);
    var yes = reviewed(START.plusMonths(22), CHANCES_INCREASED, true);
    placement
        .given(TWO_YEARS)
        .when(extend(third, on))
        .thenRefused(PlacementRefusal.THIRD_YEAR_NEEDS_REVIEW);
    placement.given(TWO_YEARS, yes).when(extend(third, on)).then(extended(third, on, THIRD_YEAR));
    placement
        .given(TWO_YEARS, yes)
        .when(extend(third.plusDays(1), on))
        .thenRefused(PlacementRefusal.FOURTH_YEAR_NEEDS_REVIEW);
    var inThird = START.plusMonths(34);
    placement
        .given(
            TWO_YEARS,
            yes,
            extended(third, on, THIRD_YEAR),
            reviewed(inThird, CHANCES_INCREASED, false))
        .when(extend(fourth, inThird))
        .then(extended(fourth, inThird, FOURTH_YEAR));
    placement
        .given(TWO_YEARS, yes)
        .when(extend(fourth.plusDays(1), on))
        .thenRefused(PlacementRefusal.PARTICIPATION_EXTENDED_TOO_LONG);
  }

  @Test
  void a_participation_placement_is_reviewed_within_its_time_once_a_day() {
    var on = START.plusMonths(9);
    var review = new ReviewPlacement(PROVISION, on, CHANCES_INCREASED, true);
    var reviewed = reviewed(on, CHANCES_INCREASED, true);
    placement.given(TWO_YEARS).when(review).then(reviewed);
    placement
        .given(TWO_YEARS, reviewed)
        .when(review)
        .thenRefused(PlacementRefusal.REVIEWED_ON_THAT_DAY);
    placement
        .given(TRIAL_OF_TWO)
        .when(review)
        .thenRefused(PlacementRefusal.NO_PARTICIPATION_PLACEMENT);
    placement.given(TWO_YEARS, ended(on)).when(review).thenRefused(PlacementRefusal.AFTER_THE_END);
    placement
        .given(TWO_YEARS)
        .when(new ReviewPlacement(PROVISION, START.minusDays(1), NOT_INCREASED, false))
        .thenRefused(PlacementRefusal.BEFORE_THE_START);
  }

  @Test
  void what_came_of_the_training_is_recorded_once() {
    var settle = new SettleTraining(PROVISION, START.plusMonths(6), TrainingOutcome.OFFERED);
    var settled =
        new TrainingSettled(RESIDENT, PROVISION, START.plusMonths(6), TrainingOutcome.OFFERED);
    placement.given(TWO_YEARS).when(settle).then(settled);
    placement
        .given(TWO_YEARS, settled)
        .when(settle)
        .thenRefused(PlacementRefusal.TRAINING_ALREADY_SETTLED);
    placement
        .given(job(null, null))
        .when(settle)
        .thenRefused(PlacementRefusal.NO_PARTICIPATION_PLACEMENT);
  }

  @Test
  void the_premium_is_settled_for_each_six_months_in_turn() {
    var passed = START.plusMonths(6);
    placement
        .given(TWO_YEARS)
        .when(premium(passed.minusDays(1)))
        .thenRefused(PlacementRefusal.PREMIUM_NOT_DUE);
    placement.given(TWO_YEARS).when(premium(passed)).then(premiumSettled(1, passed));
    var first = placement.given(TWO_YEARS, premiumSettled(1, passed));
    first
        .when(premium(START.plusMonths(12).minusDays(1)))
        .thenRefused(PlacementRefusal.PREMIUM_NOT_DUE);
    first.when(premium(START.plusMonths(12))).then(premiumSettled(2, START.plusMonths(12)));
    placement
        .given(job(null, null))
        .when(premium(passed))
        .thenRefused(PlacementRefusal.NO_PARTICIPATION_PLACEMENT);
  }

  @Test
  void the_premium_is_for_six_months_that_were_worked() {
    var passed = START.plusMonths(6);
    placement
        .given(TWO_YEARS, ended(passed.minusDays(1)))
        .when(premium(passed))
        .thenRefused(PlacementRefusal.PREMIUM_NOT_DUE);
    placement
        .given(TWO_YEARS, ended(passed))
        .when(premium(passed.plusDays(9)))
        .then(premiumSettled(1, passed.plusDays(9)));
  }

  private static SettlePremium premium(LocalDate on) {
    return new SettlePremium(PROVISION, on, PremiumOutcome.PAID);
  }

  private static PremiumSettled premiumSettled(int halfYear, LocalDate on) {
    return new PremiumSettled(RESIDENT, PROVISION, halfYear, on, PremiumOutcome.PAID);
  }

  private static ExtendPlacement extend(LocalDate to, LocalDate on) {
    return new ExtendPlacement(PROVISION, to, on);
  }

  private static PlacementExtended extended(LocalDate to, LocalDate on, ExtensionGround ground) {
    return new PlacementExtended(RESIDENT, PROVISION, to, on, ground);
  }

  private static PlacementReviewed reviewed(LocalDate on, ReviewOutcome outcome, boolean other) {
    return new PlacementReviewed(RESIDENT, PROVISION, on, outcome, other);
  }
}
