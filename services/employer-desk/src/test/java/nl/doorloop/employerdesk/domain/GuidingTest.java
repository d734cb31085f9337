package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.ended;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.Given.placement;
import static nl.doorloop.language.employerdesk.GuidanceKind.JOB_COACH;
import static nl.doorloop.language.employerdesk.GuidanceKind.WORK_MENTOR;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.StartSupport;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidingTest {
  private static final ProvisionId COACH = new ProvisionId(new UUID(5, 1));
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  @Test
  void a_job_coach_starts_and_stops_on_its_own() {
    placement.given(job(null, null)).when(start(MAY, null)).then(started(JOB_COACH, MAY, null));
    var given = placement.given(job(null, null), started(JOB_COACH, MAY, null));
    given.when(end(JUNE)).then(stopped(COACH, JUNE));
    given.when(end(MAY)).thenRefused(PlacementRefusal.NO_GUIDANCE);
    given.when(end(MAY.plusDays(1))).then(stopped(COACH, MAY.plusDays(1)));
    placement
        .given(job(null, null), started(JOB_COACH, MAY, JUNE))
        .when(end(JUNE))
        .thenRefused(PlacementRefusal.ALREADY_ENDED);
  }

  @Test
  void of_one_kind_there_is_one_at_a_time_of_both_kinds_there_may_be_one() {
    var may = started(JOB_COACH, MAY, JUNE);
    placement
        .given(job(null, null), may)
        .when(start(JUNE.minusDays(1), null))
        .thenRefused(PlacementRefusal.ALREADY_GUIDED);
    placement
        .given(job(null, null), may)
        .when(start(JUNE, null))
        .then(started(JOB_COACH, JUNE, null));
    placement
        .given(job(null, null), may)
        .when(new StartSupport(PROVISION, COACH, WORK_MENTOR, MAY, null))
        .then(started(WORK_MENTOR, MAY, null));
  }

  @Test
  void the_coach_that_came_with_the_placement_may_stop_before_it() {
    var coached = Given.coached();
    var came = PROVISION.supplement("JOB_COACH");
    placement.given(coached).when(start(MAY, null)).thenRefused(PlacementRefusal.ALREADY_GUIDED);
    placement.given(coached).when(end(MAY)).then(stopped(came, MAY));
    placement
        .given(coached, stopped(came, MAY))
        .when(start(MAY, null))
        .then(started(JOB_COACH, MAY, null));
  }

  @Test
  void guidance_lies_within_the_placement() {
    placement
        .given(job(null, null))
        .when(start(START.minusDays(1), null))
        .thenRefused(PlacementRefusal.BEFORE_THE_START);
    var toJune = placement(JOB, JUNE);
    placement.given(toJune).when(start(MAY, JUNE)).then(started(JOB_COACH, MAY, JUNE));
    placement
        .given(toJune)
        .when(start(MAY, JUNE.plusDays(1)))
        .thenRefused(PlacementRefusal.AFTER_THE_END);
    placement.given(toJune).when(start(JUNE, null)).thenRefused(PlacementRefusal.AFTER_THE_END);
    placement
        .given(job(null, null), ended(MAY))
        .when(start(MAY, null))
        .thenRefused(PlacementRefusal.AFTER_THE_END);
    placement
        .given(placement(JOB, LocalDate.of(2014, 12, 31), null))
        .when(start(LocalDate.of(2014, 12, 31), null))
        .thenRefused(PlacementRefusal.BEFORE_THE_LAW);
  }

  private static StartSupport start(LocalDate from, @Nullable LocalDate to) {
    return new StartSupport(PROVISION, COACH, JOB_COACH, from, to);
  }

  private static EndSupport end(LocalDate to) {
    return new EndSupport(PROVISION, JOB_COACH, to);
  }

  private static SupportStarted started(GuidanceKind kind, LocalDate from, @Nullable LocalDate to) {
    return new SupportStarted(RESIDENT, PROVISION, COACH, kind, from, to);
  }

  private static SupportEnded stopped(ProvisionId support, LocalDate to) {
    return new SupportEnded(RESIDENT, PROVISION, support, JOB_COACH, to);
  }
}
