package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.Given.placement;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_ALREADY_POSSIBLE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_ALREADY_REQUESTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_NOT_POSSIBLE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.LATE_SUBSIDY_TOO_LATE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_IN_A_JOB;
import static nl.doorloop.language.employerdesk.LateSubsidyGround.PRO_VSO_OR_ENTRY_PUPIL;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;
import static nl.doorloop.language.employerdesk.SubsidyRequester.EMPLOYEE;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.DuringPlacement.OpenLateSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestLateSubsidy;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyPossible;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import org.junit.jupiter.api.Test;

class LateSubsidiesTest {
  private static final LocalDate LAST = START.plusMonths(6);
  private static final LateSubsidyPossible POSSIBLE =
      new LateSubsidyPossible(RESIDENT, PROVISION, PRO_VSO_OR_ENTRY_PUPIL, START);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  @Test
  void who_was_at_school_before_a_job_may_be_applied_for_late() {
    placement.given(job(null, null)).when(open(START)).then(POSSIBLE);
    placement.given(job(null, null)).when(open(START.minusDays(1))).thenRefused(BEFORE_THE_START);
    placement
        .given(job(null, null))
        .when(open(LAST.plusDays(1)))
        .thenRefused(LATE_SUBSIDY_TOO_LATE);
    placement
        .given(job(null, null), POSSIBLE)
        .when(open(START))
        .thenRefused(LATE_SUBSIDY_ALREADY_POSSIBLE);
    placement
        .given(placement(TRIAL, START.plusMonths(2)))
        .when(open(START))
        .thenRefused(NOT_IN_A_JOB);
  }

  @Test
  void the_request_comes_within_six_months_after_the_job_began() {
    var possible = placement.given(job(null, null), POSSIBLE);

    possible.when(request(LAST)).then(requested(LAST));
    possible.when(request(LAST.plusDays(1))).thenRefused(LATE_SUBSIDY_TOO_LATE);
    possible.when(request(START.minusDays(1))).thenRefused(BEFORE_THE_START);
    placement.given(job(null, null)).when(request(START)).thenRefused(LATE_SUBSIDY_NOT_POSSIBLE);
    placement
        .given(job(null, null), POSSIBLE, requested(START))
        .when(request(START))
        .thenRefused(LATE_SUBSIDY_ALREADY_REQUESTED);
  }

  private static OpenLateSubsidy open(LocalDate on) {
    return new OpenLateSubsidy(PROVISION, PRO_VSO_OR_ENTRY_PUPIL, on);
  }

  private static RequestLateSubsidy request(LocalDate on) {
    return new RequestLateSubsidy(PROVISION, EMPLOYEE, on);
  }

  private static LateSubsidyRequested requested(LocalDate on) {
    return new LateSubsidyRequested(RESIDENT, PROVISION, EMPLOYEE, on);
  }
}
