package nl.doorloop.language.continuity;

import java.time.LocalDate;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/** What is worked on with a resident, over both organisations, and when they were in touch. */
public sealed interface GuidanceEvent extends ContinuityEvent
    permits GuidanceEvent.GoalSet,
        GuidanceEvent.GoalClosed,
        GuidanceEvent.ContactRecorded,
        GuidanceEvent.PreparationRecorded,
        GuidanceEvent.StepHeldUp {

  /** Debts are seen under their own law only. */
  private static LegalFramework frameworkOf(GoalSubject about) {
    return about == GoalSubject.DEBTS ? LegalFramework.WGS : LegalFramework.WGR;
  }

  /**
   * A goal was agreed with the resident.
   *
   * @param step the step that is aimed at; only, and always, with {@code STEP}
   * @param by the day by which it should be reached
   * @param organisation whose case worker recorded it; absent for one who works for both
   */
  record GoalSet(
      ResidentId residentId,
      GoalId goalId,
      GoalSubject about,
      @Nullable Step step,
      LocalDate on,
      @Nullable LocalDate by,
      @Nullable Organisation organisation)
      implements GuidanceEvent {
    public GoalSet {
      if ((about == GoalSubject.STEP) != (step != null)) {
        throw new InvalidValue("a goal names a step when it is about one, and only then");
      }
      if (by != null && by.isBefore(on)) {
        throw new InvalidValue("by must not be before on");
      }
    }

    @Override
    public LegalFramework legalFramework() {
      return frameworkOf(about);
    }
  }

  /** A goal was reached, changed or given up. */
  record GoalClosed(
      ResidentId residentId, GoalId goalId, GoalSubject about, LocalDate on, GoalOutcome outcome)
      implements GuidanceEvent {
    @Override
    public LegalFramework legalFramework() {
      return frameworkOf(about);
    }
  }

  /**
   * A case worker and the resident were in touch, or were to be; what was said stands in no event.
   *
   * @param organisation whose case worker it was; absent for one who works for both
   */
  record ContactRecorded(
      ResidentId residentId, ContactKind kind, LocalDate on, @Nullable Organisation organisation)
      implements GuidanceEvent {}

  /**
   * Something was looked at with a resident, so that a change brings no surprise.
   *
   * @param organisation whose case worker it was; absent for one who works for both
   */
  record PreparationRecorded(
      ResidentId residentId,
      PreparationKind kind,
      LocalDate on,
      @Nullable Organisation organisation)
      implements GuidanceEvent {}

  /**
   * A step that somebody is ready for does not go ahead; it does with the next step up.
   *
   * @param organisation whose case worker recorded it; absent for one who works for both
   */
  record StepHeldUp(
      ResidentId residentId, HoldUpGround ground, LocalDate on, @Nullable Organisation organisation)
      implements GuidanceEvent {}
}
