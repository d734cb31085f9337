package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContactKind;
import nl.doorloop.language.continuity.GoalOutcome;
import nl.doorloop.language.continuity.GoalSubject;
import nl.doorloop.language.continuity.HoldUpGround;
import nl.doorloop.language.continuity.PreparationKind;
import org.jspecify.annotations.Nullable;

/** What may be asked of {@link Guidance}. */
public sealed interface GuidanceCommand {
  ResidentId residentId();

  /** All goals and contacts of a resident stand in one stream. */
  default String streamId() {
    return Guidance.streamOf(residentId());
  }

  /**
   * @param step the step that is aimed at, with {@code STEP}
   * @param by the day by which it should be reached
   */
  record SetGoal(
      ResidentId residentId,
      GoalId goalId,
      GoalSubject about,
      @Nullable Step step,
      LocalDate on,
      @Nullable LocalDate by,
      @Nullable Organisation organisation)
      implements GuidanceCommand {}

  record CloseGoal(ResidentId residentId, GoalId goalId, LocalDate on, GoalOutcome outcome)
      implements GuidanceCommand {}

  record RecordContact(
      ResidentId residentId, ContactKind kind, LocalDate on, @Nullable Organisation organisation)
      implements GuidanceCommand {}

  record RecordPreparation(
      ResidentId residentId,
      PreparationKind kind,
      LocalDate on,
      @Nullable Organisation organisation)
      implements GuidanceCommand {}

  record HoldUpStep(
      ResidentId residentId, HoldUpGround ground, LocalDate on, @Nullable Organisation organisation)
      implements GuidanceCommand {}
}
