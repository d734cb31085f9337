package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.GuidanceRefusal.CLOSED_BEFORE_IT_WAS_SET;
import static nl.doorloop.continuity.domain.GuidanceRefusal.GOAL_IS_CLOSED;
import static nl.doorloop.continuity.domain.GuidanceRefusal.GOAL_IS_OPEN;
import static nl.doorloop.continuity.domain.GuidanceRefusal.UNKNOWN_GOAL;
import static nl.doorloop.language.continuity.GoalSubject.DEBTS;
import static nl.doorloop.language.continuity.GoalSubject.LANGUAGE;
import static nl.doorloop.language.continuity.GoalSubject.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.continuity.domain.GuidanceCommand.CloseGoal;
import nl.doorloop.continuity.domain.GuidanceCommand.RecordContact;
import nl.doorloop.continuity.domain.GuidanceCommand.SetGoal;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContactKind;
import nl.doorloop.language.continuity.GoalOutcome;
import nl.doorloop.language.continuity.GoalSubject;
import nl.doorloop.language.continuity.GuidanceEvent.ContactRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.GoalClosed;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;
import nl.doorloop.language.decision.DecisionSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuidanceTest {
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final GoalId GOAL = new GoalId(new UUID(2, 1));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final DecisionSpec<GuidanceCommand> guidance = DecisionSpec.of(Guidance.DECIDER);

  private static SetGoal set(GoalId id, GoalSubject about, @Nullable Step step) {
    return new SetGoal(RESIDENT, id, about, step, DAY, null, Organisation.SDD);
  }

  private static GoalSet goal(GoalSubject about, @Nullable Step step) {
    return new GoalSet(RESIDENT, GOAL, about, step, DAY, null, Organisation.SDD);
  }

  private static CloseGoal close(LocalDate on, GoalOutcome outcome) {
    return new CloseGoal(RESIDENT, GOAL, on, outcome);
  }

  private static GoalClosed closed(LocalDate on) {
    return new GoalClosed(RESIDENT, GOAL, LANGUAGE, on, GoalOutcome.REACHED);
  }

  @Test
  void one_goal_of_a_kind_is_open_at_a_time() {
    guidance.given().when(set(GOAL, LANGUAGE, null)).then(goal(LANGUAGE, null));
    var other = new GoalId(new UUID(2, 2));
    guidance.given(goal(LANGUAGE, null)).when(set(other, LANGUAGE, null)).thenRefused(GOAL_IS_OPEN);
    guidance
        .given(goal(LANGUAGE, null), closed(DAY))
        .when(set(other, LANGUAGE, null))
        .then(new GoalSet(RESIDENT, other, LANGUAGE, null, DAY, null, Organisation.SDD));
    guidance
        .given(goal(STEP, Step.SUPPORTED_JOB))
        .when(set(other, STEP, Step.PAID_WORK))
        .then(new GoalSet(RESIDENT, other, STEP, Step.PAID_WORK, DAY, null, Organisation.SDD));
  }

  @Test
  void a_goal_is_closed_once_from_the_day_on_which_it_was_set() {
    var reached = GoalOutcome.REACHED;
    guidance.given().when(close(DAY, reached)).thenRefused(UNKNOWN_GOAL);
    guidance
        .given(goal(LANGUAGE, null))
        .when(close(DAY.minusDays(1), reached))
        .thenRefused(CLOSED_BEFORE_IT_WAS_SET);
    guidance.given(goal(LANGUAGE, null)).when(close(DAY, reached)).then(closed(DAY));
    guidance.given(goal(LANGUAGE, null), closed(DAY)).when(close(DAY, reached)).thenNothing();
    guidance
        .given(goal(LANGUAGE, null), closed(DAY))
        .when(close(DAY, GoalOutcome.GIVEN_UP))
        .thenRefused(GOAL_IS_CLOSED);
  }

  @Test
  void no_correction_leaves_something_closed_that_was_not_set() {
    var late = new GoalSet(RESIDENT, GOAL, LANGUAGE, null, DAY.plusDays(1), null, null);
    var given = guidance.given(goal(LANGUAGE, null), closed(DAY));
    given.whenCorrected(0, null).thenRefused(CLOSED_BEFORE_IT_WAS_SET);
    given.whenCorrected(0, late).thenRefused(CLOSED_BEFORE_IT_WAS_SET);
  }

  @Test
  void contacts_are_recorded_as_they_come() {
    guidance
        .given()
        .when(new RecordContact(RESIDENT, ContactKind.PHONE, DAY, null))
        .then(new ContactRecorded(RESIDENT, ContactKind.PHONE, DAY, null));
  }

  @Test
  void a_goal_names_a_step_when_it_is_about_one_and_debts_are_under_their_own_law() {
    assertThatThrownBy(() -> goal(STEP, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> goal(LANGUAGE, Step.PAID_WORK)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> new GoalSet(RESIDENT, GOAL, LANGUAGE, null, DAY, DAY.minusDays(1), null))
        .isInstanceOf(InvalidValue.class);
    assertThat(goal(DEBTS, null).legalFramework()).isEqualTo(LegalFramework.WGS);
    assertThat(goal(LANGUAGE, null).legalFramework()).isEqualTo(LegalFramework.WGR);
  }
}
