package nl.doorloop.language.debtsupport;

import java.time.LocalDate;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * What debt support records: early signals, requests with their first talk and decision, and the
 * arrangements that a resident is helped with.
 */
public sealed interface DebtSupportEvent extends ResidentEvent {
  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.WGS;
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.DEBT_SUPPORT;
  }

  /** About an early signal: a creditor told the municipality, the resident asked for nothing. */
  sealed interface SignalEvent extends DebtSupportEvent {
    SignalId signalId();
  }

  /** About a request for debt support, from the day somebody turned to the municipality. */
  sealed interface RequestEvent extends DebtSupportEvent {
    DebtRequestId requestId();
  }

  /** About an arrangement, its after-care included. */
  sealed interface ArrangementEvent extends DebtSupportEvent {
    ProvisionId provisionId();
  }

  /** A creditor told that somebody is behind with payments. */
  record EarlySignalReceived(
      ResidentId residentId,
      SignalId signalId,
      SignalKind kind,
      LocalDate receivedOn,
      Organisation organisation,
      Municipality municipality)
      implements SignalEvent {}

  /** Somebody tried to get in touch after an early signal, and this came of it. */
  record SignalFollowedUp(
      ResidentId residentId, SignalId signalId, LocalDate on, FollowUpOutcome outcome)
      implements SignalEvent {}

  /**
   * A resident turned to the municipality for help with debts; the terms for the first talk count
   * from that day.
   *
   * @param threatening what makes it a threatening situation; absent where it is none
   * @param signalId the early signal that it followed from, where it followed from one
   */
  record HelpRequested(
      ResidentId residentId,
      DebtRequestId requestId,
      LocalDate on,
      @Nullable Threat threatening,
      @Nullable SignalId signalId,
      Organisation organisation,
      Municipality municipality)
      implements RequestEvent {}

  /**
   * What was no threatening situation became one, before the first talk; its three working days
   * count from then.
   */
  record SituationThreatens(
      ResidentId residentId, DebtRequestId requestId, Threat threatening, LocalDate on)
      implements RequestEvent {}

  /**
   * The first talk, in which the need for help is established.
   *
   * @param application whether the resident applied in it; a request without one ends here
   * @param decideBy the last day on which to decide the application, by the ordinance of that day;
   *     absent where none is set
   * @param weeksTold in how many weeks from the talk on the resident was told to expect a result
   *     (art. 4 lid 3); absent where that was not recorded
   */
  record FirstTalkHeld(
      ResidentId residentId,
      DebtRequestId requestId,
      LocalDate on,
      boolean application,
      @Nullable LocalDate decideBy,
      @Nullable Integer weeksTold)
      implements RequestEvent {
    /** In which nothing was said of when to expect a result. */
    public FirstTalkHeld(
        ResidentId residentId,
        DebtRequestId requestId,
        LocalDate on,
        boolean application,
        @Nullable LocalDate decideBy) {
      this(residentId, requestId, on, application, decideBy, null);
    }
  }

  /**
   * The resident is admitted to debt support.
   *
   * @param plan the day of the plan of action, which belongs to the admission
   */
  record SupportAdmitted(
      ResidentId residentId, DebtRequestId requestId, LocalDate on, LocalDate plan)
      implements RequestEvent, LegalDecision {}

  record SupportRefused(
      ResidentId residentId, DebtRequestId requestId, LocalDate on, DebtRefusalGround ground)
      implements RequestEvent, LegalDecision {}

  /** The resident took the request back. */
  record RequestWithdrawn(ResidentId residentId, DebtRequestId requestId, LocalDate on)
      implements RequestEvent {}

  /**
   * An arrangement begins; {@code origin} is present where it was taken over from a file.
   *
   * @param requestId the request that admitted the resident to it, where one is known
   * @param expectedLastDay of an amicable scheme, by the months that its municipality set for that
   *     day; absent where none are set. A known end, {@code to}, counts before it
   */
  record ArrangementStarted(
      ResidentId residentId,
      ProvisionId provisionId,
      Arrangement arrangement,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable EndReason endReason,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      @Nullable Origin origin,
      @Nullable DebtRequestId requestId,
      @Nullable LocalDate expectedLastDay)
      implements ArrangementEvent {
    /** One that nothing is expected of. */
    public ArrangementStarted(
        ResidentId residentId,
        ProvisionId provisionId,
        Arrangement arrangement,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable EndReason endReason,
        Organisation organisation,
        Municipality municipality,
        LocalDate registeredOn,
        @Nullable Origin origin,
        @Nullable DebtRequestId requestId) {
      this(
          residentId,
          provisionId,
          arrangement,
          from,
          to,
          endReason,
          organisation,
          municipality,
          registeredOn,
          origin,
          requestId,
          null);
    }

    /** The same, with the day on which it is expected to end. */
    public ArrangementStarted expectedToEndOn(LocalDate lastDay) {
      return new ArrangementStarted(
          residentId,
          provisionId,
          arrangement,
          from,
          to,
          endReason,
          organisation,
          municipality,
          registeredOn,
          origin,
          requestId,
          lastDay);
    }

    public ArrangementStarted {
      new Period(from, to);
    }
  }

  /**
   * {@code to} is the first day without the arrangement. To end it is a decision as to begin it
   * was; of a statutory scheme the court's, which is recorded here.
   *
   * @param outcome absent where nobody said what it came to
   * @param despiteHandOver why it ends although it was being handed over
   */
  record ArrangementEnded(
      ResidentId residentId,
      ProvisionId provisionId,
      LocalDate to,
      EndReason reason,
      @Nullable ArrangementOutcome outcome,
      @Nullable DespiteHandOver despiteHandOver)
      implements ArrangementEvent, LegalDecision {
    public ArrangementEnded(
        ResidentId residentId,
        ProvisionId provisionId,
        LocalDate to,
        EndReason reason,
        @Nullable ArrangementOutcome outcome) {
      this(residentId, provisionId, to, reason, outcome, null);
    }
  }

  /**
   * The municipality declares that there is no amicable solution, so that a statutory scheme can be
   * asked for (Faillissementswet art. 285).
   *
   * @param provisionId the arrangement that did not lead to one
   */
  record DeclarationIssued(ResidentId residentId, ProvisionId provisionId, LocalDate on)
      implements ArrangementEvent {}

  /** After-care begins for somebody whose arrangement has ended; it is no provision of its own. */
  record AfterCareStarted(ResidentId residentId, ProvisionId provisionId, LocalDate from)
      implements ArrangementEvent {}

  /** {@code to} is the first day without after-care. */
  record AfterCareEnded(ResidentId residentId, ProvisionId provisionId, LocalDate to)
      implements ArrangementEvent {}
}
