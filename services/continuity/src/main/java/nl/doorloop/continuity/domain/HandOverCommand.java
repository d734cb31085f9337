package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.language.continuity.HandOverReminder;
import nl.doorloop.language.continuity.TeamCode;
import org.jspecify.annotations.Nullable;

/** What may be asked of the {@link HandOvers} of a resident. */
public sealed interface HandOverCommand {
  ResidentId residentId();

  HandOverId handOverId();

  /** The stream that decides about them: one for each resident. */
  default String streamId() {
    return HandOvers.streamOf(residentId());
  }

  /** What one of the two organisations does. */
  sealed interface Act extends HandOverCommand {
    /** In whose name it is done; absent for somebody who is bound to no organisation. */
    @Nullable Organisation by();
  }

  /**
   * @param parts what goes along; without any the lead only
   * @param answerBy the last day of the term to answer
   */
  record OfferHandOver(
      ResidentId residentId,
      HandOverId handOverId,
      @Nullable Organisation by,
      Organisation sender,
      Organisation receiver,
      HandOverAim aim,
      List<HandOverPart> parts,
      LocalDate offeredOn,
      LocalDate answerBy,
      LocalDate proposedStart)
      implements Act {
    public OfferHandOver {
      parts = List.copyOf(parts);
    }
  }

  /**
   * @param lead the receiver's team that will lead
   * @param firstAppointment with the resident, not before the acceptance
   */
  record AcceptHandOver(
      ResidentId residentId,
      HandOverId handOverId,
      @Nullable Organisation by,
      LocalDate on,
      TeamCode lead,
      LocalDate firstAppointment)
      implements Act {}

  /**
   * @param counterProposal from which day the receiver could start
   */
  record RefuseHandOver(
      ResidentId residentId,
      HandOverId handOverId,
      @Nullable Organisation by,
      LocalDate on,
      HandOverRefusalReason reason,
      @Nullable LocalDate counterProposal)
      implements Act {}

  record WithdrawHandOver(
      ResidentId residentId, HandOverId handOverId, @Nullable Organisation by, LocalDate on)
      implements Act {}

  /**
   * @param provisions the receiver's own that take over; none where only the lead passes
   */
  record StartHandOver(
      ResidentId residentId,
      HandOverId handOverId,
      @Nullable Organisation by,
      LocalDate on,
      List<ProvisionId> provisions)
      implements Act {
    public StartHandOver {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * Time has come so far: the receiver is reminded, unless that was done or is no longer needed.
   */
  record RemindHandOver(
      ResidentId residentId, HandOverId handOverId, HandOverReminder reminder, LocalDate on)
      implements HandOverCommand {}

  /** The term has passed: both managers are told, unless there was an answer. */
  record EscalateHandOver(ResidentId residentId, HandOverId handOverId, LocalDate on)
      implements HandOverCommand {}
}
