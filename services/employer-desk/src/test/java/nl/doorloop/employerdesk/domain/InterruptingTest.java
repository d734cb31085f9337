package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.ended;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_INTERRUPTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.INTERRUPTED_SINCE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NOT_INTERRUPTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_SUBSIDY;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.RESUMED_BEFORE_INTERRUPTED;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.DuringPlacement.InterruptSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.ResumeSubsidy;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyInterrupted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyResumed;
import org.junit.jupiter.api.Test;

class InterruptingTest {
  private static final ProvisionId SUBSIDY = PROVISION.supplement("WAGE_COST_SUBSIDY");
  private static final LocalDate MAY = START.plusMonths(2);
  private static final LocalDate JUNE = START.plusMonths(3);
  private static final WageCostSubsidyInterrupted INTERRUPTED =
      new WageCostSubsidyInterrupted(RESIDENT, PROVISION, SUBSIDY, MAY);
  private static final WageCostSubsidyResumed RESUMED =
      new WageCostSubsidyResumed(RESIDENT, PROVISION, SUBSIDY, JUNE);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  private static InterruptSubsidy interrupt(LocalDate from) {
    return new InterruptSubsidy(PROVISION, from);
  }

  private static ResumeSubsidy resume(LocalDate from) {
    return new ResumeSubsidy(PROVISION, from);
  }

  @Test
  void a_subsidy_is_interrupted_on_a_day_of_it_and_once() {
    placement.given(job("40", null)).when(interrupt(MAY)).then(INTERRUPTED);
    placement.given(job(null, null)).when(interrupt(MAY)).thenRefused(NO_SUBSIDY);
    placement.given(job("40", null)).when(interrupt(START.minusDays(1))).thenRefused(NO_SUBSIDY);
    placement.given(job("40", null), ended(MAY)).when(interrupt(MAY)).thenRefused(NO_SUBSIDY);
    placement
        .given(job("40", null), INTERRUPTED)
        .when(interrupt(JUNE))
        .thenRefused(ALREADY_INTERRUPTED);
  }

  @Test
  void it_is_resumed_after_that_and_may_be_interrupted_again() {
    placement.given(job("40", null)).when(resume(JUNE)).thenRefused(NOT_INTERRUPTED);
    placement
        .given(job("40", null), INTERRUPTED)
        .when(resume(MAY))
        .thenRefused(RESUMED_BEFORE_INTERRUPTED);
    placement.given(job("40", null), INTERRUPTED).when(resume(JUNE)).then(RESUMED);
    placement
        .given(job("40", null), INTERRUPTED, ended(JUNE))
        .when(resume(JUNE))
        .thenRefused(NO_SUBSIDY);
    var again = placement.given(job("40", null), INTERRUPTED, RESUMED);
    again.when(resume(JUNE.plusDays(1))).thenRefused(NOT_INTERRUPTED);
    again.when(interrupt(JUNE.minusDays(1))).thenRefused(INTERRUPTED_SINCE);
    again
        .when(interrupt(JUNE))
        .then(new WageCostSubsidyInterrupted(RESIDENT, PROVISION, SUBSIDY, JUNE));
    placement
        .given(
            job("40", null),
            INTERRUPTED,
            RESUMED,
            new WageCostSubsidyInterrupted(RESIDENT, PROVISION, SUBSIDY, JUNE))
        .when(interrupt(JUNE.plusDays(9)))
        .thenRefused(ALREADY_INTERRUPTED);
  }
}
