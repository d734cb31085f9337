package nl.doorloop.shelteredwork.domain;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.shelteredwork.AdviceGround;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.AdviceShortcut;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import org.jspecify.annotations.Nullable;

/** What may be asked of the {@link Eligibility} of a resident. */
public sealed interface EligibilityCommand {
  ResidentId residentId();

  /** The stream that decides about it. */
  default ResidentId streamId() {
    return residentId();
  }

  /** On the way to sheltered work under the Participatiewet. */
  sealed interface AdviceCommand extends EligibilityCommand {}

  record RequestAdvice(
      ResidentId residentId,
      LocalDate on,
      AdviceRequester by,
      boolean changedSituation,
      Organisation organisation,
      Municipality municipality)
      implements AdviceCommand {}

  /**
   * @param ground of a positive advice only
   * @param shortcut what it followed from; absent where UWV looked into it
   */
  record ReceiveAdvice(
      ResidentId residentId,
      LocalDate on,
      boolean positive,
      @Nullable AdviceGround ground,
      Organisation organisation,
      @Nullable AdviceShortcut shortcut)
      implements AdviceCommand {
    /** One that UWV looked into. */
    public ReceiveAdvice(
        ResidentId residentId,
        LocalDate on,
        boolean positive,
        @Nullable AdviceGround ground,
        Organisation organisation) {
      this(residentId, on, positive, ground, organisation, null);
    }
  }

  /**
   * The college decides.
   *
   * @param provisionId of the status that follows where it is established
   * @param adviceMadeCarelessly why it may decide otherwise than UWV advised
   */
  record DecideShelteredWork(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate on,
      boolean established,
      boolean adviceMadeCarelessly,
      LocalDate registeredOn,
      Organisation organisation)
      implements AdviceCommand {}

  record EnterWaitingList(ResidentId residentId, LocalDate from, Organisation organisation)
      implements AdviceCommand {}

  /** {@code on} is the first day on which they no longer wait. */
  record LeaveWaitingList(
      ResidentId residentId, LocalDate on, WaitingListReason reason, Organisation organisation)
      implements AdviceCommand {}

  record StartBridging(
      ResidentId residentId, LocalDate from, BridgingKind kind, Organisation organisation)
      implements AdviceCommand {}

  /** About the Wsw indication. */
  sealed interface IndicationCommand extends EligibilityCommand {}

  record RecordIndication(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate from,
      @Nullable LocalDate to,
      IndicationCategory category,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn)
      implements IndicationCommand {}

  record RequestReassessment(ResidentId residentId, LocalDate on) implements IndicationCommand {}

  /**
   * UWV decided that the indication goes on.
   *
   * @param on the day of the decision
   * @param to the first day after it, as UWV gives it; absent where it gives none
   */
  record RenewIndication(
      ResidentId residentId, LocalDate on, @Nullable LocalDate to, IndicationCategory category)
      implements IndicationCommand {}

  /**
   * UWV decided that they no longer belong to the group.
   *
   * @param on the day of the decision
   * @param to the first day on which nobody can object to it any longer
   */
  record NotRenewIndication(ResidentId residentId, LocalDate on, LocalDate to)
      implements IndicationCommand {}

  /** {@code on} is the first day without it. */
  record WithdrawIndication(ResidentId residentId, LocalDate on, IndicationWithdrawalGround ground)
      implements IndicationCommand {}

  /** It lapses; {@code to} is the first day without it. */
  record EndIndication(ResidentId residentId, LocalDate to, EndReason reason)
      implements IndicationCommand {}

  /** About the entry in the target-group register; UWV decides, this records. */
  sealed interface RegisterCommand extends EligibilityCommand {}

  record RecordEntry(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn)
      implements RegisterCommand {}

  /** {@code to} is the first day without it. */
  record EndEntry(ResidentId residentId, LocalDate to) implements RegisterCommand {}
}
