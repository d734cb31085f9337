package nl.doorloop.language.continuity;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.OverrideId;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * What continuity records: that a resident is known, where they stand on the ladder, who leads,
 * what was promised between organisations.
 */
public sealed interface ContinuityEvent extends ResidentEvent {
  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.WGR;
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.CASE_CONTINUITY;
  }

  /** A resident became known to the region; provisional when no BSN was given. */
  record ResidentRegistered(
      ResidentId residentId, Municipality municipality, LocalDate on, boolean provisional)
      implements ContinuityEvent {}

  /** From a date on the resident lives in this municipality. */
  record AddressRecorded(ResidentId residentId, Municipality municipality, LocalDate from)
      implements ContinuityEvent {}

  /** A provisional resident turned out to be another one; confirmed by a person. */
  record ResidentsJoined(ResidentId residentId, ResidentId into) implements ContinuityEvent {}

  /** A joining turned out wrong; never to be joined again by itself. */
  record ResidentsSplit(ResidentId residentId, ResidentId from) implements ContinuityEvent {}

  /**
   * A dated assessment on the participation ladder.
   *
   * @param rung 1 to 6; an assessment of 5 or 6 replaces earlier ones and gives no step
   * @param from the date of the assessment
   * @param to the day from which it no longer counts; absent = twelve months after {@code from}
   */
  record AssessmentRecorded(
      ResidentId residentId,
      AssessmentId assessmentId,
      int rung,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      @Nullable Origin origin)
      implements ContinuityEvent {
    public AssessmentRecorded {
      new Period(from, to);
      if (rung < 1 || rung > 6) {
        throw new InvalidValue("rung must be 1 to 6");
      }
    }

    @Override
    public LegalFramework legalFramework() {
      return LegalFramework.PW;
    }
  }

  /**
   * A case worker sets the step over a period; it sets nothing else, and wins over what the facts
   * give.
   */
  record StepOverridden(
      ResidentId residentId,
      OverrideId overrideId,
      Step step,
      LocalDate from,
      @Nullable LocalDate to,
      OverrideReason reason)
      implements ContinuityEvent {
    public StepOverridden {
      new Period(from, to);
    }
  }

  /**
   * From a date on this organisation leads, until the next lead, the end given here, or its last
   * provision.
   */
  record LeadAssigned(
      ResidentId residentId, Organisation organisation, LocalDate from, @Nullable LocalDate to)
      implements ContinuityEvent {
    public LeadAssigned {
      new Period(from, to);
    }
  }

  /**
   * Somebody recorded that the trajectory closed; only what starts on or after that day opens it
   * again.
   */
  record TrajectoryClosed(ResidentId residentId, LocalDate on, EndReason reason)
      implements ContinuityEvent {}

  /**
   * A way back was agreed: the first day of the named provision is a temporary move, and the return
   * is due on a date.
   */
  record ReturnAgreed(
      ResidentId residentId,
      AgreementId agreementId,
      ProvisionId provisionId,
      LocalDate returnOn,
      Organisation guarantor)
      implements ContinuityEvent {}

  /**
   * One organisation offers a resident to another; it stays responsible until the receiver has
   * started.
   */
  record HandOverOffered(
      ResidentId residentId,
      HandOverId handOverId,
      Organisation sender,
      Organisation receiver,
      List<ProvisionId> provisions,
      LocalDate offeredOn,
      LocalDate answerBy,
      LocalDate proposedStart)
      implements ContinuityEvent {
    public HandOverOffered {
      provisions = List.copyOf(provisions);
    }
  }

  record HandOverAccepted(ResidentId residentId, HandOverId handOverId, LocalDate on)
      implements ContinuityEvent {}

  record HandOverRefused(ResidentId residentId, HandOverId handOverId, LocalDate on)
      implements ContinuityEvent {}

  record HandOverWithdrawn(ResidentId residentId, HandOverId handOverId, LocalDate on)
      implements ContinuityEvent {}

  /**
   * The receiver has started; {@code provisions} are the receiver's own that take over, the
   * sender's are named in the offer.
   */
  record HandOverStarted(
      ResidentId residentId, HandOverId handOverId, LocalDate on, List<ProvisionId> provisions)
      implements ContinuityEvent {
    public HandOverStarted {
      provisions = List.copyOf(provisions);
    }
  }
}
