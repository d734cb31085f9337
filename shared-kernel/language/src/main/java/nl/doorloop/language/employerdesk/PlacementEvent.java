package nl.doorloop.language.employerdesk;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a placement between its start and its end. Support that starts on its own is a
 * provision of its own, over its own days within those of its placement.
 */
public sealed interface PlacementEvent extends EmployerDeskEvent {
  /** The placement that it is about. */
  ProvisionId provisionId();

  /** {@code to} is the first day without the placement, which moves there. */
  record PlacementExtended(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate to,
      LocalDate on,
      ExtensionGround ground)
      implements PlacementEvent, LegalDecision {}

  /**
   * Whether a participation placement increased the resident's chance of work (Participatiewet art.
   * 10a lid 8 to 10).
   *
   * @param otherEnvironment what follows is other work in another environment
   */
  record PlacementReviewed(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate on,
      ReviewOutcome outcome,
      boolean otherEnvironment)
      implements PlacementEvent {}

  /** What came of the training that is due in a participation placement (art. 10a lid 5). */
  record TrainingSettled(
      ResidentId residentId, ProvisionId provisionId, LocalDate on, TrainingOutcome outcome)
      implements PlacementEvent {}

  /**
   * What came of the premium for six months of a participation placement (art. 10a lid 6).
   *
   * @param halfYear which six months since its start; 1 is the first
   */
  record PremiumSettled(
      ResidentId residentId,
      ProvisionId provisionId,
      int halfYear,
      LocalDate on,
      PremiumOutcome outcome)
      implements PlacementEvent, LegalDecision {}

  /** Guidance at work begins; {@code supportId} is the provision that it is. */
  record SupportStarted(
      ResidentId residentId,
      ProvisionId provisionId,
      ProvisionId supportId,
      GuidanceKind kind,
      LocalDate from,
      @Nullable LocalDate to)
      implements PlacementEvent, LegalDecision {
    public SupportStarted {
      new Period(from, to);
    }
  }

  /**
   * {@code to} is the first day without the guidance; the placement goes on.
   *
   * @param despiteHandOver why it ends although it was being handed over
   */
  record SupportEnded(
      ResidentId residentId,
      ProvisionId provisionId,
      ProvisionId supportId,
      GuidanceKind kind,
      LocalDate to,
      @Nullable DespiteHandOver despiteHandOver)
      implements PlacementEvent {
    public SupportEnded(
        ResidentId residentId,
        ProvisionId provisionId,
        ProvisionId supportId,
        GuidanceKind kind,
        LocalDate to) {
      this(residentId, provisionId, supportId, kind, to, null);
    }
  }

  /**
   * What the resident's work in this job is worth (art. 6 lid 1 onder g).
   *
   * @param wageValue of the statutory minimum wage
   * @param expert the organisation of who measured it
   */
  record WageValueFixed(
      ResidentId residentId,
      ProvisionId provisionId,
      Percentage wageValue,
      LocalDate on,
      KvkNumber expert)
      implements PlacementEvent {}

  /**
   * The employer receives a wage cost subsidy (art. 10d); {@code supportId} is the provision that
   * it is.
   *
   * @param percentage of the statutory minimum wage with holiday allowance
   * @param ground whether it follows a wage value or goes without one
   * @param on the day of the decision
   */
  record WageCostSubsidyGranted(
      ResidentId residentId,
      ProvisionId provisionId,
      ProvisionId supportId,
      Percentage percentage,
      SubsidyGround ground,
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate on)
      implements PlacementEvent, LegalDecision {
    public WageCostSubsidyGranted {
      new Period(from, to);
    }
  }

  /**
   * {@code to} is the first day without the subsidy; the placement goes on.
   *
   * @param despiteHandOver why it ends although it was being handed over
   */
  record WageCostSubsidyEnded(
      ResidentId residentId,
      ProvisionId provisionId,
      ProvisionId supportId,
      LocalDate to,
      EndReason reason,
      @Nullable DespiteHandOver despiteHandOver)
      implements PlacementEvent, LegalDecision {
    public WageCostSubsidyEnded(
        ResidentId residentId,
        ProvisionId provisionId,
        ProvisionId supportId,
        LocalDate to,
        EndReason reason) {
      this(residentId, provisionId, supportId, to, reason, null);
    }
  }

  /**
   * The resident is one of those for whom a wage cost subsidy may be applied for after the job
   * began (art. 10d lid 2).
   *
   * @param on the day on which that became known
   */
  record LateSubsidyPossible(
      ResidentId residentId, ProvisionId provisionId, LateSubsidyGround ground, LocalDate on)
      implements PlacementEvent {}

  /** A wage cost subsidy was applied for after the job began (art. 10d lid 2). */
  record LateSubsidyRequested(
      ResidentId residentId, ProvisionId provisionId, SubsidyRequester by, LocalDate on)
      implements PlacementEvent {}

  /**
   * Guidance or a subsidy was applied for, by the resident or the employer (art. 10 lid 5, 10d).
   */
  record WorkSupportRequested(
      ResidentId residentId,
      ProvisionId provisionId,
      WorkSupport support,
      SubsidyRequester by,
      LocalDate on)
      implements PlacementEvent {}

  /**
   * The college decided that there is no such support.
   *
   * @param on the day of the decision
   */
  record WorkSupportRefused(
      ResidentId residentId,
      ProvisionId provisionId,
      WorkSupport support,
      WorkSupportGround ground,
      LocalDate on)
      implements PlacementEvent, LegalDecision {}

  /**
   * A wage cost subsidy is not paid while UWV pays the wages of who is ill (no-risk policy); never
   * why they are. It goes on as a provision.
   *
   * @param from the first day without payment
   */
  record WageCostSubsidyInterrupted(
      ResidentId residentId, ProvisionId provisionId, ProvisionId supportId, LocalDate from)
      implements PlacementEvent {}

  /** {@code from} is the first day on which it is paid again. */
  record WageCostSubsidyResumed(
      ResidentId residentId, ProvisionId provisionId, ProvisionId supportId, LocalDate from)
      implements PlacementEvent {}
}
