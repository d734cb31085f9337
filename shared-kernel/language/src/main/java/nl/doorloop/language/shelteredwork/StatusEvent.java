package nl.doorloop.language.shelteredwork;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/** What becomes of an indication or an entry in a register after it was recorded. */
public sealed interface StatusEvent extends ShelteredWorkEvent {
  ProvisionId provisionId();

  /**
   * It ended: an indication lapsed, an entry in the register was closed by UWV, an establishment
   * was revoked.
   *
   * @param to the first day without it
   */
  record StatusEnded(
      ResidentId residentId,
      ProvisionId provisionId,
      StatusKind kind,
      LocalDate to,
      @Nullable EndReason reason)
      implements StatusEvent {
    @Override
    public LegalFramework legalFramework() {
      return kind.legalFramework();
    }
  }

  /** The handicap category that stands in a Wsw indication. */
  record IndicationCategorised(
      ResidentId residentId, ProvisionId provisionId, IndicationCategory category, LocalDate from)
      implements StatusEvent {
    @Override
    public LegalFramework legalFramework() {
      return LegalFramework.WSW;
    }
  }

  /** UWV was asked for another Wsw indication (Wsw art. 11). */
  record ReassessmentRequested(ResidentId residentId, ProvisionId provisionId, LocalDate on)
      implements StatusEvent {
    @Override
    public LegalFramework legalFramework() {
      return LegalFramework.WSW;
    }
  }

  /**
   * UWV decided that a Wsw indication goes on.
   *
   * @param on the day of the decision
   * @param to the first day after it; absent where the decision names no end
   */
  record IndicationRenewed(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate on,
      @Nullable LocalDate to,
      IndicationCategory category)
      implements StatusEvent {
    @Override
    public LegalFramework legalFramework() {
      return LegalFramework.WSW;
    }
  }

  /**
   * UWV decided that somebody no longer belongs to the group of the Wsw (art. 11 lid 1 onder a).
   *
   * @param on the day of the decision
   * @param to the first day on which nobody can object to it any longer: from then on there is no
   *     indication
   */
  record IndicationNotRenewed(
      ResidentId residentId, ProvisionId provisionId, LocalDate on, LocalDate to)
      implements StatusEvent {
    @Override
    public LegalFramework legalFramework() {
      return LegalFramework.WSW;
    }
  }

  /** {@code on} is the first day without the indication. */
  record IndicationWithdrawn(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate on,
      IndicationWithdrawalGround ground)
      implements StatusEvent, LegalDecision {
    @Override
    public LegalFramework legalFramework() {
      return LegalFramework.WSW;
    }
  }
}
