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
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * What continuity records: that a resident is known, where they stand on the ladder, who leads,
 * what was promised between organisations.
 */
public sealed interface ContinuityEvent extends ResidentEvent
    permits ContinuityEvent.ResidentRegistered,
        ContinuityEvent.AddressRecorded,
        ContinuityEvent.ResidentsJoined,
        ContinuityEvent.ResidentsSplit,
        ContinuityEvent.AssessmentRecorded,
        ContinuityEvent.StepOverridden,
        ContinuityEvent.LeadAssigned,
        ContinuityEvent.TrajectoryClosed,
        ContinuityEvent.ReturnAgreed,
        ContinuityEvent.ReturnWaived,
        ContinuityEvent.ReturnProposed,
        HandOverEvent {
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
   *
   * @param reinstatable the provisions that can be reinstated without a new intake
   * @param legalGround the law under which they are
   */
  record ReturnAgreed(
      ResidentId residentId,
      AgreementId agreementId,
      ProvisionId provisionId,
      LocalDate returnOn,
      Organisation guarantor,
      @Nullable List<ProvisionId> reinstatable,
      @Nullable LegalFramework legalGround)
      implements ContinuityEvent {
    /** One that does not say what can be reinstated. */
    public ReturnAgreed(
        ResidentId residentId,
        AgreementId agreementId,
        ProvisionId provisionId,
        LocalDate returnOn,
        Organisation guarantor) {
      this(residentId, agreementId, provisionId, returnOn, guarantor, null, null);
    }

    public ReturnAgreed {
      reinstatable = reinstatable == null ? null : List.copyOf(reinstatable);
    }
  }

  /**
   * Somebody takes the named provision without a way back, and knows it.
   *
   * @param informedOn when the resident was told what that may mean
   */
  record ReturnWaived(ResidentId residentId, ProvisionId provisionId, LocalDate informedOn)
      implements ContinuityEvent {}

  /**
   * Somebody fell back within a return agreement: what it names is to be reinstated without a new
   * intake. The service of each provision decides about its own.
   *
   * @param fellBackOn the first day without the step that the agreement is about
   * @param provisions the earlier provisions that are to be reinstated; at least one
   * @param guarantor who answers for the return
   * @param legalGround the law under which they can be; as the agreement says
   * @param reason why the step ended; absent where nobody says so
   */
  record ReturnProposed(
      ResidentId residentId,
      ReturnId returnId,
      AgreementId agreementId,
      LocalDate fellBackOn,
      List<ProvisionId> provisions,
      Organisation guarantor,
      @Nullable LegalFramework legalGround,
      @Nullable EndReason reason)
      implements ContinuityEvent {
    public ReturnProposed {
      provisions = List.copyOf(provisions);
      if (provisions.isEmpty()) {
        throw new InvalidValue("a return names what is to be reinstated");
      }
    }
  }

  /**
   * One organisation offers a resident to another; it stays responsible until the receiver has
   * started.
   *
   * @param parts what goes along, each with its legal ground
   */
  record HandOverOffered(
      ResidentId residentId,
      HandOverId handOverId,
      Organisation sender,
      Organisation receiver,
      List<ProvisionId> provisions,
      LocalDate offeredOn,
      LocalDate answerBy,
      LocalDate proposedStart,
      @Nullable HandOverAim aim,
      @Nullable List<HandOverPart> parts)
      implements HandOverEvent {
    /** One without an aim. */
    public HandOverOffered(
        ResidentId residentId,
        HandOverId handOverId,
        Organisation sender,
        Organisation receiver,
        List<ProvisionId> provisions,
        LocalDate offeredOn,
        LocalDate answerBy,
        LocalDate proposedStart) {
      this(
          residentId,
          handOverId,
          sender,
          receiver,
          provisions,
          offeredOn,
          answerBy,
          proposedStart,
          null,
          null);
    }

    public HandOverOffered {
      provisions = List.copyOf(provisions);
      parts = parts == null ? null : List.copyOf(parts);
    }
  }

  /**
   * The receiver takes the resident over from the day that it starts on.
   *
   * @param lead the receiver's team that will lead
   * @param firstAppointment with the resident
   */
  record HandOverAccepted(
      ResidentId residentId,
      HandOverId handOverId,
      LocalDate on,
      @Nullable TeamCode lead,
      @Nullable LocalDate firstAppointment,
      @Nullable AnswerTiming timing)
      implements HandOverEvent {
    /** One that says nothing of what follows. */
    public HandOverAccepted(ResidentId residentId, HandOverId handOverId, LocalDate on) {
      this(residentId, handOverId, on, null, null, null);
    }
  }

  /**
   * The receiver does not take the resident over; the sender stays responsible.
   *
   * @param counterProposal the day from which the receiver could start
   */
  record HandOverRefused(
      ResidentId residentId,
      HandOverId handOverId,
      LocalDate on,
      @Nullable HandOverRefusalReason reason,
      @Nullable LocalDate counterProposal,
      @Nullable AnswerTiming timing)
      implements HandOverEvent {
    /** One without a reason. */
    public HandOverRefused(ResidentId residentId, HandOverId handOverId, LocalDate on) {
      this(residentId, handOverId, on, null, null, null);
    }
  }

  /** The sender takes the offer back, before the receiver has started. */
  record HandOverWithdrawn(ResidentId residentId, HandOverId handOverId, LocalDate on)
      implements HandOverEvent {}

  /**
   * The receiver has started; {@code provisions} are the receiver's own that take over, the
   * sender's are named in the offer.
   */
  record HandOverStarted(
      ResidentId residentId, HandOverId handOverId, LocalDate on, List<ProvisionId> provisions)
      implements HandOverEvent {
    public HandOverStarted {
      provisions = List.copyOf(provisions);
    }
  }
}
