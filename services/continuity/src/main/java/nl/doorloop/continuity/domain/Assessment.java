package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.AssessmentRefusal.ALREADY_RECORDED;
import static nl.doorloop.continuity.domain.AssessmentRefusal.DECIDED_HERE;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import nl.doorloop.continuity.domain.AssessmentCommand.RecordAssessment;
import nl.doorloop.continuity.domain.AssessmentCommand.TakeOverAssessment;
import nl.doorloop.continuity.domain.AssessmentCommand.WithdrawTakenOver;
import nl.doorloop.language.EventId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnWaived;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import nl.doorloop.language.continuity.ContinuityEvent.TrajectoryClosed;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.decision.TakenOver.Withdrawn;

/**
 * One dated assessment on the participation ladder: recorded here, or taken over from a row of a
 * file, and then corrected or withdrawn as that file is.
 */
public sealed interface Assessment {
  record NotRecorded() implements Assessment {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements Assessment {}

  record Recorded(EventId first, AssessmentRecorded content) implements Assessment {}

  /** What its events are stored under. */
  String STREAM_TYPE = "assessment";

  Decider<AssessmentCommand, ContinuityEvent, Assessment> DECIDER =
      new Decider<>(
          ContinuityEvent.class,
          new NotRecorded(),
          Assessment::decide,
          Assessment::evolve,
          Assessment::withdrawn);

  static Decision decide(AssessmentCommand command, Assessment assessment) {
    return switch (command) {
      case RecordAssessment live ->
          assessment instanceof NotRecorded ? accept(recorded(live)) : refuse(ALREADY_RECORDED);
      case TakeOverAssessment(var row) -> row(assessment).takeOver(row, DECIDED_HERE);
      case WithdrawTakenOver(_, var reason) -> row(assessment).withdraw(reason, DECIDED_HERE);
    };
  }

  static Assessment evolve(Assessment before, EventId id, ContinuityEvent event) {
    return switch (event) {
      case AssessmentRecorded content -> new Recorded(id, content);
      case ResidentRegistered _,
          AddressRecorded _,
          ResidentsJoined _,
          ResidentsSplit _,
          StepOverridden _,
          LeadAssigned _,
          TrajectoryClosed _,
          ReturnAgreed _,
          ReturnWaived _,
          ReturnProposed _,
          HandOverEvent _ ->
          before;
    };
  }

  private static Assessment withdrawn(Assessment before, EventId id, ContinuityEvent event) {
    return event instanceof AssessmentRecorded ? new RowWithdrawn(id) : before;
  }

  private static AssessmentRecorded recorded(RecordAssessment live) {
    return new AssessmentRecorded(
        live.residentId(),
        live.assessmentId(),
        live.rung(),
        live.from(),
        live.to(),
        live.organisation(),
        live.municipality(),
        live.registeredOn(),
        null);
  }

  private static TakenOver<AssessmentRecorded> row(Assessment assessment) {
    return switch (assessment) {
      case NotRecorded _ -> new Never<>();
      case RowWithdrawn(var first) -> new Withdrawn<>(first);
      case Recorded(var first, var content) ->
          TakenOver.of(first, content.origin() == null ? null : content);
    };
  }
}
