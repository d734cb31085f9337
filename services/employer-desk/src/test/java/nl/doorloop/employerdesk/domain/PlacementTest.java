package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.ended;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.Given.placement;
import static nl.doorloop.employerdesk.domain.Given.row;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_STARTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_PLACEMENT;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.PAID_BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.PARTICIPATION_TOO_LONG;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.SUBSIDY_TOO_HIGH;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.TRIAL_TOO_LONG;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.UNPAID;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.WITHOUT_LAST_DAY;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.employerdesk.PlacementKind.PARTICIPATION;
import static nl.doorloop.language.employerdesk.PlacementKind.SELF_EMPLOYED;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.StartPlacement;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  @Test
  void starts_once() {
    starts(job(null, null));
    starts(placement(SELF_EMPLOYED, null));
    placement.given(job(null, null)).when(start(job(null, null))).thenRefused(ALREADY_STARTED);
    placement.given(row(null)).when(start(job(null, null))).thenRefused(ALREADY_STARTED);
    placement
        .given(job(null, null), ended(MAY))
        .when(start(job(null, null)))
        .thenRefused(ALREADY_STARTED);
  }

  @Test
  void is_paid_from_its_first_day_at_the_earliest_and_only_where_it_is_work_for_pay() {
    starts(job(null, START));
    isRefused(job(null, START.minusDays(1)), PAID_BEFORE_THE_START);
    isRefused(placement(TRIAL, MAY, null, START, null), UNPAID);
    isRefused(placement(PARTICIPATION, MAY, null, START, null), UNPAID);
  }

  @Test
  void a_trial_lasts_two_months_and_a_participation_placement_24_unless_extended() {
    starts(placement(TRIAL, START.plusMonths(2)));
    isRefused(placement(TRIAL, START.plusMonths(2).plusDays(1)), TRIAL_TOO_LONG);
    isRefused(placement(TRIAL, null), WITHOUT_LAST_DAY);
    starts(placement(PARTICIPATION, START.plusMonths(24)));
    isRefused(placement(PARTICIPATION, START.plusMonths(24).plusDays(1)), PARTICIPATION_TOO_LONG);
    isRefused(placement(PARTICIPATION, null), WITHOUT_LAST_DAY);
    starts(placement(JOB, START.plusYears(9)));
  }

  @Test
  void nothing_begins_before_there_was_a_participatiewet() {
    starts(placement(JOB, LocalDate.of(2015, 1, 1), null));
    isRefused(placement(JOB, LocalDate.of(2014, 12, 31), null), BEFORE_THE_LAW);
  }

  @Test
  void a_wage_cost_subsidy_is_at_most_70_percent() {
    starts(job("70", null));
    isRefused(job("70.01", null), SUBSIDY_TOO_HIGH);
  }

  @Test
  void ends_once_within_its_time() {
    placement.given(job(null, null)).when(end(MAY)).then(ended(MAY));
    placement.given(row(null)).when(end(MAY)).then(ended(MAY));
    placement.given(job(null, null)).when(end(START.plusDays(1))).then(ended(START.plusDays(1)));
    placement.given(job(null, null)).when(end(START)).thenRefused(ENDS_BEFORE_IT_STARTS);
    placement.given(placement(TRIAL, MAY)).when(end(MAY)).then(ended(MAY));
    placement.given(placement(TRIAL, MAY)).when(end(MAY.plusDays(1))).thenRefused(AFTER_THE_END);
    placement.given(job(null, null), ended(MAY)).when(end(MAY)).thenRefused(ALREADY_ENDED);
    placement.given().when(end(MAY)).thenRefused(NO_PLACEMENT);
  }

  private void starts(PlacementStarted asked) {
    placement.given().when(start(asked)).then(asked);
  }

  private void isRefused(PlacementStarted asked, PlacementRefusal refusal) {
    placement.given().when(start(asked)).thenRefused(refusal);
  }

  private static StartPlacement start(PlacementStarted asked) {
    return new StartPlacement(asked);
  }

  private static EndPlacement end(LocalDate to) {
    return new EndPlacement(PROVISION, to, EndReason.WORK);
  }
}
