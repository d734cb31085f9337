package nl.doorloop.employerdesk.domain;

import java.time.LocalDate;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.LateSubsidyGround;
import nl.doorloop.language.employerdesk.PremiumOutcome;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.language.employerdesk.TrainingOutcome;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;
import org.jspecify.annotations.Nullable;

/** What may be asked of a {@link Placement} between its start and its end. */
public sealed interface DuringPlacement extends PlacementCommand {
  /** Its last day moves; {@code to} is the first day without it. */
  record ExtendPlacement(ProvisionId provisionId, LocalDate to, LocalDate on)
      implements DuringPlacement {}

  record ReviewPlacement(
      ProvisionId provisionId, LocalDate on, ReviewOutcome outcome, boolean otherEnvironment)
      implements DuringPlacement {}

  record SettleTraining(ProvisionId provisionId, LocalDate on, TrainingOutcome outcome)
      implements DuringPlacement {}

  /** For the earliest six months that have passed without it. */
  record SettlePremium(ProvisionId provisionId, LocalDate on, PremiumOutcome outcome)
      implements DuringPlacement {}

  /** {@code supportId} becomes the provision that the guidance is. */
  record StartSupport(
      ProvisionId provisionId,
      ProvisionId supportId,
      GuidanceKind kind,
      LocalDate from,
      @Nullable LocalDate to)
      implements DuringPlacement {}

  /** {@code to} is the first day without the guidance. */
  record EndSupport(
      ProvisionId provisionId,
      GuidanceKind kind,
      LocalDate to,
      @Nullable DespiteHandOver despiteHandOver)
      implements DuringPlacement {
    /** One that is not being handed over. */
    public EndSupport(ProvisionId provisionId, GuidanceKind kind, LocalDate to) {
      this(provisionId, kind, to, null);
    }
  }

  record FixWageValue(ProvisionId provisionId, Percentage wageValue, LocalDate on, KvkNumber expert)
      implements DuringPlacement {}

  /** {@code supportId} becomes the provision that the subsidy is. */
  record GrantWageCostSubsidy(
      ProvisionId provisionId,
      ProvisionId supportId,
      SubsidyGround ground,
      LocalDate from,
      LocalDate on)
      implements DuringPlacement {}

  /** {@code to} is the first day without the subsidy. */
  record EndWageCostSubsidy(
      ProvisionId provisionId,
      LocalDate to,
      EndReason reason,
      @Nullable DespiteHandOver despiteHandOver)
      implements DuringPlacement {
    /** One that is not being handed over. */
    public EndWageCostSubsidy(ProvisionId provisionId, LocalDate to, EndReason reason) {
      this(provisionId, to, reason, null);
    }
  }

  /** {@code from} is the first day on which the subsidy is not paid, because UWV pays. */
  record InterruptSubsidy(ProvisionId provisionId, LocalDate from) implements DuringPlacement {}

  /** {@code from} is the first day on which the subsidy is paid again. */
  record ResumeSubsidy(ProvisionId provisionId, LocalDate from) implements DuringPlacement {}

  /** A wage cost subsidy may be applied for although the job began. */
  record OpenLateSubsidy(ProvisionId provisionId, LateSubsidyGround ground, LocalDate on)
      implements DuringPlacement {}

  /** By the resident or the employer. */
  record RequestWorkSupport(
      ProvisionId provisionId, WorkSupport support, SubsidyRequester by, LocalDate on)
      implements DuringPlacement {}

  record RefuseWorkSupport(
      ProvisionId provisionId, WorkSupport support, WorkSupportGround ground, LocalDate on)
      implements DuringPlacement {}

  record RequestLateSubsidy(ProvisionId provisionId, SubsidyRequester by, LocalDate on)
      implements DuringPlacement {}
}
