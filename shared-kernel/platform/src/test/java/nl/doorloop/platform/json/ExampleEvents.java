package nl.doorloop.platform.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.Axis;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EmployerRequestId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.OverrideId;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.AnswerTiming;
import nl.doorloop.language.continuity.ContactKind;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnWaived;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import nl.doorloop.language.continuity.ContinuityEvent.TrajectoryClosed;
import nl.doorloop.language.continuity.GoalOutcome;
import nl.doorloop.language.continuity.GoalSubject;
import nl.doorloop.language.continuity.GuidanceEvent.ContactRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.GoalClosed;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;
import nl.doorloop.language.continuity.GuidanceEvent.PreparationRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.StepHeldUp;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.language.continuity.HandOverReminder;
import nl.doorloop.language.continuity.HoldUpGround;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionDeferred;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.language.continuity.ObjectionOutcome;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.language.continuity.PreparationKind;
import nl.doorloop.language.continuity.TeamCode;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.correction.EmployerCorrection.EmployerEventCorrected;
import nl.doorloop.language.correction.EmployerCorrection.EmployerEventWithdrawn;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.DeclarationIssued;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalFollowedUp;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SituationThreatens;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.BusinessMessage;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.EmailAddress;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementEnded;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestAnswered;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestRecorded;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.LateSubsidyGround;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningClosed;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.OpeningEvent.PlacesChanged;
import nl.doorloop.language.employerdesk.PhoneNumber;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyPossible;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.PlacementEvent.PremiumSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.TrainingSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyInterrupted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyResumed;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRefused;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRequested;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.PremiumOutcome;
import nl.doorloop.language.employerdesk.ProposalEvent.ProposalAnswered;
import nl.doorloop.language.employerdesk.ProposalEvent.ResidentProposed;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import nl.doorloop.language.employerdesk.RequestSubject;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.employerdesk.SubsidyRequester;
import nl.doorloop.language.employerdesk.TrainingOutcome;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.employerdesk.WorkSupportGround;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityAssessed;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.ClaimEvent.SupplementGranted;
import nl.doorloop.language.incomesupport.CourseEvent.HolidayAllowancePaid;
import nl.doorloop.language.incomesupport.CourseEvent.InformationReceived;
import nl.doorloop.language.incomesupport.CourseEvent.InformationRequested;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadEnded;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadStarted;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.DutyEvent.FineImposed;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionEvaluated;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionSet;
import nl.doorloop.language.incomesupport.DutyEvent.WarningGiven;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.Institution;
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import nl.doorloop.language.incomesupport.ReclaimWaiver;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.ReliefGround;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.incomesupport.StayAllowance;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterEvent.ParameterWithdrawn;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.BridgingStarted;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.AdviceGround;
import nl.doorloop.language.shelteredwork.AdviceRequester;
import nl.doorloop.language.shelteredwork.AdviceShortcut;
import nl.doorloop.language.shelteredwork.BridgingKind;
import nl.doorloop.language.shelteredwork.DecisionGround;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationGround;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelterGround;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.language.shelteredwork.WaitingListReason;
import nl.doorloop.language.shelteredwork.WayBack;

/** One event of every kind, with every component filled, about one fictive resident. */
public final class ExampleEvents {
  public static final ResidentId RESIDENT = ResidentId.of("0198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01");
  public static final ProvisionId PROVISION =
      ProvisionId.of("0198f0c2-7a11-7d20-8e44-91b7c0d3f602");
  private static final ProvisionId EMPLOYMENT =
      ProvisionId.of("0198f0c2-7a12-7aa1-b0c5-6d2e8f4a1703");
  private static final ProvisionId SUPPORT = ProvisionId.of("0198f0c2-7a1a-7c15-9d02-5b8e3f7a2c0b");
  private static final ResidentId OTHER = ResidentId.of("0198f0c2-7a13-7be2-a1f7-04c9d6e3b804");
  private static final ApplicationId APPLICATION =
      ApplicationId.of("0198f0c2-7a14-7111-9c3a-58e7f2b6d905");
  private static final GoalId GOAL = GoalId.of("0198f0c2-7a1a-7c31-8d05-64f0b2a9c711");
  private static final HandOverId HAND_OVER = HandOverId.of("0198f0c2-7a15-7f3d-8d0b-e3a4c7f19a06");
  private static final AssessmentId ASSESSMENT =
      AssessmentId.of("0198f0c2-7a16-7042-93b8-2a7d5c0e6b07");
  private static final OverrideId OVERRIDE = OverrideId.of("0198f0c2-7a17-7956-b4e1-7f0c3d9a2c08");
  private static final AgreementId AGREEMENT =
      AgreementId.of("0198f0c2-7a18-7c67-85d2-c6e1b8f03d09");
  private static final SignalId SIGNAL = SignalId.of("0198f0c2-7a1a-7c15-90e4-5b2d8f6a3c0b");
  private static final DebtRequestId DEBT_REQUEST =
      DebtRequestId.of("0198f0c2-7a1b-7d8a-b13f-2e7c9a5d4f0c");
  public static final EventId FIRST_EVENT =
      new EventId(UUID.fromString("0198f0c2-7a19-7e78-a6c3-1d9f4b7e5e0a"));

  private static final NotificationId NOTIFICATION =
      NotificationId.of("0198f0c2-7a1a-7d15-92c4-5b8e1f7a3c0b");
  private static final ReductionId REDUCTION =
      ReductionId.of("0198f0c2-7a1b-7b39-8ef0-94d2c6a15e0c");
  private static final NoticeId NOTICE = NoticeId.of("0198f0c2-7a1d-7f51-9b82-4e0a5d7c2b0e");
  private static final ReclaimId RECLAIM = ReclaimId.of("0198f0c2-7a1c-7e40-8a71-2d9b4c6f1a0d");

  private static final ReturnId RETURN = ReturnId.of("0198f0c2-7a1c-7e4f-8a21-6c9d0b3e5f0d");

  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
  private static final LocalDate REGISTERED = LocalDate.of(2026, 2, 20);
  private static final KvkNumber EMPLOYER = KvkNumber.of("90000011");
  private static final EmployerId BUSINESS = EmployerId.of(EMPLOYER);
  private static final OpeningId OPENING = OpeningId.of("0198f0c2-7a1a-7b35-8f60-5c2e9d7a4b0b");
  private static final EmployerAgreementId EMPLOYER_AGREEMENT =
      EmployerAgreementId.of("0198f0c2-7a1c-7f2a-9b5d-8e1a4c6f3b0d");
  private static final ProposalId PROPOSAL = ProposalId.of("0198f0c2-7a1d-7c64-8e3f-9f2b5d7a4c0e");
  private static final EmployerRequestId REQUEST =
      EmployerRequestId.of("0198f0c2-7a1b-7d17-9a4e-6b8f0c3d2e0c");
  private static final Hours HOURS = Hours.of("28.5");

  private ExampleEvents() {}

  public static List<ResidentEvent> ofResidents() {
    return all().stream()
        .filter(ResidentEvent.class::isInstance)
        .map(ResidentEvent.class::cast)
        .toList();
  }

  private static Origin row(Source source, String id) {
    return new Origin(source, SourceId.of(id), REGISTERED);
  }

  /** What the correction among the examples puts in the place of the first event. */
  public static EntitlementTakenOver takenOver() {
    return new EntitlementTakenOver(
        RESIDENT,
        PROVISION,
        Scheme.GENERAL_ASSISTANCE,
        HouseholdType.of("SINGLE"),
        Money.of("1401.50"),
        true,
        DAY,
        LATER,
        EndReason.WORK,
        Organisation.SDD,
        Municipality.HARDINXVELD_GIESSENDAM,
        row(Source.INCOME_SUPPORT, "SZ-1024"));
  }

  /** Events again with the fields that were added later, which the first examples do not have. */
  public static List<DomainEvent> withLaterFields() {
    return List.of(
        new EntitlementGranted(
            RESIDENT,
            PROVISION,
            null,
            Scheme.GENERAL_ASSISTANCE,
            HouseholdType.of("SINGLE"),
            Money.of("987"),
            false,
            DAY,
            LATER,
            Organisation.SDD,
            Municipality.SLIEDRECHT,
            REGISTERED,
            new Reinstatement(
                RETURN,
                SUPPORT,
                ReuseGround.ENDED_WITHIN_TWELVE_MONTHS,
                BackdatingGround.INDIVIDUAL_CIRCUMSTANCES)),
        new FirstTalkHeld(RESIDENT, DEBT_REQUEST, DAY, true, LocalDate.of(2026, 5, 4), 8),
        new DecisionNotified(
            RESIDENT, NOTICE, LegalFramework.PW, NoticeKind.OTHER, DAY, LocalDate.of(2026, 4, 13)),
        new ObjectionLodged(
            RESIDENT,
            NOTICE,
            LegalFramework.PW,
            LocalDate.of(2026, 3, 14),
            LocalDate.of(2026, 5, 26)),
        new NotificationReceived(
            RESIDENT,
            NOTIFICATION,
            Scheme.GENERAL_ASSISTANCE,
            DAY,
            SearchPeriodGround.SOMEBODY_27_OR_OLDER,
            null,
            Organisation.SDD,
            Municipality.PAPENDRECHT,
            LocalDate.of(2026, 3, 30)),
        new ReturnAgreed(
            RESIDENT,
            AGREEMENT,
            PROVISION,
            LATER,
            Organisation.DRECHTWERK,
            List.of(EMPLOYMENT),
            LegalFramework.WSW),
        new HandOverOffered(
            RESIDENT,
            HAND_OVER,
            Organisation.SDD,
            Organisation.DRECHTWERK,
            List.of(PROVISION),
            DAY,
            LocalDate.of(2026, 3, 14),
            LocalDate.of(2026, 4, 1),
            HandOverAim.STEP_UP,
            List.of(
                HandOverPart.of(PROVISION, LegalFramework.PW),
                HandOverPart.of(Axis.PARTICIPATION, LegalFramework.WSW),
                HandOverPart.of(GOAL, LegalFramework.WGR))),
        new HandOverAccepted(
            RESIDENT,
            HAND_OVER,
            DAY,
            TeamCode.of("WERK-2"),
            LocalDate.of(2026, 3, 20),
            AnswerTiming.WITHIN_TERM),
        new HandOverRefused(
            RESIDENT,
            HAND_OVER,
            DAY,
            HandOverRefusalReason.NO_CAPACITY,
            LocalDate.of(2026, 5, 1),
            AnswerTiming.AFTER_TERM),
        new EmploymentStarted(
            RESIDENT,
            EMPLOYMENT,
            Modality.WSW_INTERNAL,
            HOURS,
            EMPLOYER,
            DAY,
            DAY,
            LATER,
            Organisation.DRECHTWERK,
            Municipality.ZWIJNDRECHT,
            REGISTERED,
            IndicationGround.KNOWN_ELSEWHERE,
            new Reinstatement(RETURN, SUPPORT),
            Money.of("1234.56")),
        new PlacementStarted(
            RESIDENT,
            EMPLOYMENT,
            PlacementKind.JOB,
            HOURS,
            EMPLOYER,
            null,
            false,
            DAY,
            DAY,
            LATER,
            null,
            Organisation.SDD,
            Municipality.DORDRECHT,
            REGISTERED,
            null,
            Money.of("1234.56")),
        new AdviceReceived(
            RESIDENT,
            LATER,
            true,
            AdviceGround.PERMANENT_SUPERVISION,
            Organisation.DRECHTWERK,
            AdviceShortcut.SUPPORTED_EMPLOYMENT_IMPOSSIBLE),
        new EmploymentEnded(
            RESIDENT,
            EMPLOYMENT,
            Modality.WSW_INTERNAL,
            LATER,
            EndReason.OWN_REQUEST,
            WayBack.agreed(Organisation.DRECHTWERK, LocalDate.of(2028, 3, 1)),
            DespiteHandOver.RESIDENT_REFUSES,
            ShelterGround.ALTERNATIVE_AVAILABLE),
        new PlacementEnded(RESIDENT, PROVISION, LATER, EndReason.MOVED, DespiteHandOver.MOVED_AWAY),
        new SupportEnded(
            RESIDENT,
            PROVISION,
            SUPPORT,
            GuidanceKind.JOB_COACH,
            LATER,
            DespiteHandOver.RESIDENT_REFUSES),
        new WageCostSubsidyEnded(
            RESIDENT, PROVISION, SUPPORT, LATER, EndReason.OTHER, DespiteHandOver.LEGAL_DUTY),
        new ArrangementStarted(
            RESIDENT,
            PROVISION,
            Arrangement.AMICABLE,
            DAY,
            null,
            null,
            Organisation.SDD,
            Municipality.DORDRECHT,
            REGISTERED,
            null,
            DEBT_REQUEST,
            LocalDate.of(2027, 8, 27)),
        new ArrangementEnded(
            RESIDENT,
            PROVISION,
            LATER,
            EndReason.OTHER,
            ArrangementOutcome.SUCCEEDED,
            DespiteHandOver.DECEASED),
        new EntitlementTerminated(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            LATER,
            EndReason.DECEASED,
            DespiteHandOver.DECEASED),
        new ApplicationLodged(
            RESIDENT,
            APPLICATION,
            Scheme.GENERAL_ASSISTANCE,
            DAY,
            Organisation.SDD,
            Municipality.PAPENDRECHT,
            NOTIFICATION,
            REGISTERED,
            PROVISION,
            ReuseGround.ENDED_WITHIN_TWELVE_MONTHS,
            APPLICATION),
        new ApplicationGranted(
            RESIDENT,
            APPLICATION,
            Scheme.GENERAL_ASSISTANCE,
            PROVISION,
            DAY,
            BackdatingGround.INDIVIDUAL_CIRCUMSTANCES,
            Money.of("1331.43")),
        new EntitlementWithdrawn(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            DAY,
            WithdrawalGround.DEFAULT_NOT_REPAIRED,
            DespiteHandOver.LEGAL_DUTY),
        new ReductionImposed(
            RESIDENT,
            PROVISION,
            REDUCTION,
            Scheme.GENERAL_ASSISTANCE,
            ReductionGround.UNIFORM_DUTY,
            Recurrence.FIRST,
            Percentage.of("100"),
            LocalDate.of(2026, 3, 1),
            1,
            LocalDate.of(2026, 6, 1),
            DAY,
            List.of(Percentage.of("33.34"), Percentage.of("33.33"), Percentage.of("33.33")),
            ReliefGround.URGENT_REASONS),
        new ReductionRevised(
            RESIDENT,
            PROVISION,
            REDUCTION,
            Scheme.GENERAL_ASSISTANCE,
            DAY,
            ReliefGround.DUTY_MET_AGAIN,
            REGISTERED),
        new ReclaimDecided(
            RESIDENT,
            PROVISION,
            RECLAIM,
            Scheme.GENERAL_ASSISTANCE,
            LocalDate.of(2026, 3, 14),
            false,
            ReclaimWaiver.URGENT_REASONS),
        new IncomeRecorded(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            YearMonth.of(2026, 2),
            Money.of("310.25"),
            DisregardGround.EARNINGS,
            Money.of("77.56"),
            Money.of("232.69"),
            YearMonth.of(2026, 3),
            Money.of("12.50")));
  }

  public static List<DomainEvent> all() {
    return List.of(
        new ResidentRegistered(RESIDENT, Municipality.DORDRECHT, DAY, true),
        new AddressRecorded(RESIDENT, Municipality.ALBLASSERDAM, DAY),
        new ResidentsJoined(RESIDENT, OTHER),
        new ResidentsSplit(RESIDENT, OTHER),
        new AssessmentRecorded(
            RESIDENT,
            ASSESSMENT,
            3,
            DAY,
            LATER,
            Organisation.SDD,
            Municipality.DORDRECHT,
            REGISTERED,
            row(Source.ASSESSMENTS, "LAD-7")),
        new StepOverridden(RESIDENT, OVERRIDE, Step.UNPAID_WORK, DAY, LATER, OverrideReason.GROWTH),
        new LeadAssigned(RESIDENT, Organisation.DRECHTWERK, DAY, LATER),
        new TrajectoryClosed(RESIDENT, DAY, EndReason.PENSION),
        new ReturnAgreed(RESIDENT, AGREEMENT, PROVISION, LATER, Organisation.DRECHTWERK),
        new ReturnWaived(RESIDENT, PROVISION, DAY),
        new GoalSet(
            RESIDENT, GOAL, GoalSubject.STEP, Step.SUPPORTED_JOB, DAY, LATER, Organisation.SDD),
        new GoalClosed(RESIDENT, GOAL, GoalSubject.STEP, LATER, GoalOutcome.CHANGED),
        new ContactRecorded(RESIDENT, ContactKind.TALK, DAY, Organisation.DRECHTWERK),
        new PreparationRecorded(RESIDENT, PreparationKind.ALLOWANCES, DAY, Organisation.SDD),
        new StepHeldUp(RESIDENT, HoldUpGround.FINANCING, DAY, Organisation.DRECHTWERK),
        new ReturnProposed(
            RESIDENT,
            RETURN,
            AGREEMENT,
            DAY,
            List.of(EMPLOYMENT),
            Organisation.DRECHTWERK,
            LegalFramework.WSW,
            EndReason.EXPIRED),
        new HandOverOffered(
            RESIDENT,
            HAND_OVER,
            Organisation.SDD,
            Organisation.DRECHTWERK,
            List.of(PROVISION),
            DAY,
            LocalDate.of(2026, 3, 14),
            LocalDate.of(2026, 4, 1)),
        new HandOverAccepted(RESIDENT, HAND_OVER, DAY),
        new HandOverRefused(RESIDENT, HAND_OVER, DAY),
        new HandOverWithdrawn(RESIDENT, HAND_OVER, DAY),
        new HandOverStarted(RESIDENT, HAND_OVER, DAY, List.of(EMPLOYMENT)),
        new HandOverReminded(RESIDENT, HAND_OVER, DAY, HandOverReminder.HALF_OF_TERM),
        new HandOverEscalated(RESIDENT, HAND_OVER, DAY),
        new DecisionNotified(
            RESIDENT, NOTICE, LegalFramework.WSW, NoticeKind.WSW_INDICATION, DAY, null),
        new ObjectionLodged(RESIDENT, NOTICE, LegalFramework.WSW, LocalDate.of(2026, 3, 14), null),
        new ObjectionDeferred(
            RESIDENT,
            NOTICE,
            LegalFramework.WSW,
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 7, 1)),
        new ObjectionSettled(
            RESIDENT,
            NOTICE,
            LegalFramework.WSW,
            LocalDate.of(2026, 6, 10),
            ObjectionOutcome.PARTLY_UPHELD),
        new NotificationReceived(
            RESIDENT,
            NOTIFICATION,
            Scheme.GENERAL_ASSISTANCE,
            DAY,
            SearchPeriodGround.ALL_UNDER_27,
            LocalDate.of(2026, 3, 28),
            Organisation.SDD,
            Municipality.PAPENDRECHT),
        new SearchPeriodWaived(
            RESIDENT, NOTIFICATION, Scheme.GENERAL_ASSISTANCE, LocalDate.of(2026, 3, 5)),
        new EducationDocumentsReceived(
            RESIDENT, NOTIFICATION, Scheme.GENERAL_ASSISTANCE, LocalDate.of(2026, 3, 14)),
        new ApplicationLodged(
            RESIDENT, APPLICATION, Scheme.IOAW, DAY, Organisation.SDD, Municipality.PAPENDRECHT),
        new CompletionRequested(
            RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, DAY, LocalDate.of(2026, 3, 14)),
        new ApplicationCompleted(
            RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, LocalDate.of(2026, 3, 5)),
        new ApplicationGranted(RESIDENT, APPLICATION, Scheme.IOAW, PROVISION, DAY),
        new ApplicationRejected(
            RESIDENT, APPLICATION, Scheme.IOAZ, DAY, RejectionGround.SUFFICIENT_MEANS),
        new ApplicationLeftUnhandled(RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, DAY),
        new ApplicationWithdrawn(RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, DAY),
        new AdvancePaid(RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, Money.of("1331.43"), DAY),
        new DecisionTermExtended(
            RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, DAY, LocalDate.of(2026, 5, 29)),
        new LanguageTestRequired(
            RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, DAY, LocalDate.of(2026, 4, 20)),
        new LanguageTestTaken(
            RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, LocalDate.of(2026, 4, 13), true),
        new EntitlementGranted(
            RESIDENT,
            PROVISION,
            APPLICATION,
            Scheme.BBZ,
            HouseholdType.of("SINGLE"),
            Money.of("987"),
            false,
            DAY,
            LATER,
            Organisation.SDD,
            Municipality.SLIEDRECHT,
            REGISTERED),
        takenOver(),
        new EntitlementSuspended(
            RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, SuspensionKind.PAYMENT, DAY),
        new EntitlementResumed(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, DAY),
        new EntitlementTerminated(
            RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, LATER, EndReason.WORK),
        new EntitlementWithdrawn(RESIDENT, PROVISION, Scheme.SPECIAL_ASSISTANCE, DAY),
        new IncomeRecorded(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            YearMonth.of(2026, 2),
            Money.of("310.25")),
        new EntitlementRevised(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            DAY,
            Money.of("1121.20"),
            RevisionGround.UNDULY_GRANTED),
        new NilPeriodStarted(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, DAY),
        new NilPeriodEnded(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, LATER),
        new EntitlementEvent.ReinstatementDeclined(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            RETURN,
            DAY,
            NotReinstatedReason.SUFFICIENT_MEANS),
        new ReductionImposed(
            RESIDENT,
            PROVISION,
            REDUCTION,
            Scheme.GENERAL_ASSISTANCE,
            ReductionGround.UNIFORM_DUTY,
            Recurrence.FIRST,
            Percentage.of("100"),
            LocalDate.of(2026, 3, 1),
            1,
            LocalDate.of(2026, 4, 1),
            DAY),
        new ReductionReconsidered(
            RESIDENT, PROVISION, REDUCTION, Scheme.GENERAL_ASSISTANCE, DAY, true),
        new ReductionRevised(RESIDENT, PROVISION, REDUCTION, Scheme.GENERAL_ASSISTANCE, DAY),
        new RepairRequested(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            SuspensionKind.RIGHT,
            DAY,
            LocalDate.of(2026, 3, 14)),
        new StayAbroadStarted(
            RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, DAY, StayAllowance.FOUR_WEEKS),
        new StayAbroadEnded(
            RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, LocalDate.of(2026, 3, 14)),
        new UnduePaymentFound(
            RESIDENT,
            PROVISION,
            RECLAIM,
            Scheme.GENERAL_ASSISTANCE,
            UnduePaymentGround.COULD_BE_UNDERSTOOD,
            Money.of("412.30"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 1),
            DAY),
        new ReclaimDecided(
            RESIDENT,
            PROVISION,
            RECLAIM,
            Scheme.GENERAL_ASSISTANCE,
            LocalDate.of(2026, 3, 14),
            true),
        new HolidayAllowancePaid(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            Money.of("807.26"),
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 6, 18)),
        new InformationRequested(
            RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, Institution.PENSION_FUND, DAY),
        new InformationReceived(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            Institution.PENSION_FUND,
            LocalDate.of(2026, 3, 14)),
        new FineImposed(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            Money.of("615.00"),
            Money.of("820.00"),
            REGISTERED,
            LocalDate.of(2023, 6, 1),
            DAY),
        new WarningGiven(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, REGISTERED, DAY),
        new PlanOfActionSet(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, DAY),
        new PlanOfActionEvaluated(
            RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, LocalDate.of(2026, 6, 1)),
        new SupplementGranted(
            RESIDENT,
            Money.of("450"),
            DAY,
            LocalDate.of(2026, 3, 14),
            Organisation.SDD,
            Municipality.DORDRECHT),
        new CapacityRequested(
            RESIDENT,
            CapacityKind.WORK_WITH_A_PROVISION,
            CapacityRequester.PERSON,
            DAY,
            Organisation.SDD,
            Municipality.DORDRECHT),
        new CapacityDecided(
            RESIDENT, CapacityKind.WAGE_COST_SUBSIDY_GROUP, LocalDate.of(2026, 3, 14), true),
        new CapacityAssessed(
            RESIDENT, CapacityKind.WORK_WITH_A_PROVISION, LocalDate.of(2026, 3, 14), true),
        new EmploymentStarted(
            RESIDENT,
            EMPLOYMENT,
            Modality.SHELTERED_WORK,
            HOURS,
            EMPLOYER,
            DAY,
            DAY,
            LATER,
            Organisation.DRECHTWERK,
            Municipality.ZWIJNDRECHT,
            REGISTERED),
        new EmploymentTakenOver(
            RESIDENT,
            EMPLOYMENT,
            Modality.WSW_GROUP_SECONDMENT,
            HOURS,
            EMPLOYER,
            DAY,
            DAY,
            LATER,
            EndReason.PENSION,
            Organisation.DRECHTWERK,
            Municipality.ZWIJNDRECHT,
            row(Source.SHELTERED_WORK, "DW/88")),
        new ModalityChanged(RESIDENT, EMPLOYMENT, Modality.WSW_SUPPORTED, EMPLOYER, DAY),
        new HoursChanged(RESIDENT, EMPLOYMENT, Modality.WSW_INTERNAL, Hours.of("36"), DAY),
        new EmploymentEnded(
            RESIDENT, EMPLOYMENT, Modality.DAY_ACTIVITIES, LATER, EndReason.HEALTH, null),
        new ShelteredWorkEvent.ReinstatementDeclined(
            RESIDENT,
            EMPLOYMENT,
            Modality.WSW_INTERNAL,
            RETURN,
            DAY,
            NotReinstatedReason.OTHER_WORK),
        new SickLeaveStarted(RESIDENT, EMPLOYMENT, Modality.WSW_INTERNAL, DAY),
        new Recovered(RESIDENT, EMPLOYMENT, Modality.WSW_INTERNAL, LATER),
        new StatusRecorded(
            RESIDENT,
            EMPLOYMENT,
            StatusKind.WSW_INDICATION,
            DAY,
            LATER,
            Organisation.DRECHTWERK,
            Municipality.HENDRIK_IDO_AMBACHT,
            REGISTERED),
        new AdviceRequested(
            RESIDENT,
            DAY,
            AdviceRequester.COLLEGE,
            true,
            Organisation.DRECHTWERK,
            Municipality.DORDRECHT),
        new AdviceReceived(
            RESIDENT, LATER, true, AdviceGround.PERMANENT_SUPERVISION, Organisation.DRECHTWERK),
        new ShelteredWorkDecided(
            RESIDENT, LATER, true, DecisionGround.FOLLOWS_ADVICE, Organisation.DRECHTWERK),
        new WaitingListEntered(RESIDENT, DAY, Organisation.DRECHTWERK),
        new WaitingListLeft(
            RESIDENT, LATER, WaitingListReason.JOB_STARTED, Organisation.DRECHTWERK),
        new BridgingStarted(RESIDENT, DAY, BridgingKind.WORK_ACTIVATION, Organisation.DRECHTWERK),
        new StatusEnded(RESIDENT, EMPLOYMENT, StatusKind.WSW_INDICATION, LATER, EndReason.PENSION),
        new IndicationCategorised(RESIDENT, EMPLOYMENT, IndicationCategory.MODERATE, DAY),
        new ReassessmentRequested(RESIDENT, EMPLOYMENT, DAY),
        new IndicationRenewed(RESIDENT, EMPLOYMENT, DAY, LATER, IndicationCategory.SEVERE),
        new IndicationNotRenewed(RESIDENT, EMPLOYMENT, DAY, LATER),
        new IndicationWithdrawn(
            RESIDENT, EMPLOYMENT, DAY, IndicationWithdrawalGround.WRITTEN_REQUEST),
        new PlacementStarted(
            RESIDENT,
            EMPLOYMENT,
            PlacementKind.JOB,
            HOURS,
            EMPLOYER,
            Percentage.of("42.5"),
            true,
            DAY,
            DAY,
            LATER,
            EndReason.EXPIRED,
            Organisation.SDD,
            Municipality.DORDRECHT,
            REGISTERED,
            row(Source.PLACEMENTS, "PL-3")),
        new PlacementEnded(RESIDENT, EMPLOYMENT, LATER, EndReason.WORK),
        new EmployerRegistered(
            BUSINESS, EMPLOYER, BusinessText.of("Voorbeeld Groen B.V."), Municipality.DORDRECHT),
        new EstablishmentAdded(
            BUSINESS, EstablishmentNumber.of("000012345678"), Municipality.SLIEDRECHT),
        new ContactAssigned(
            BUSINESS,
            BusinessText.of("M. Voorbeeld"),
            Organisation.DRECHTWERK,
            PhoneNumber.of("078 123 4567"),
            EmailAddress.of("werkgevers@example.org")),
        new OpeningPosted(
            BUSINESS,
            OPENING,
            EstablishmentNumber.of("000012345678"),
            BusinessText.of("Medewerker groenvoorziening"),
            3,
            HOURS,
            DAY,
            LATER,
            List.of(Step.GROUP_SECONDMENT, Step.SUPPORTED_JOB),
            REGISTERED),
        new PlacesChanged(BUSINESS, OPENING, 2, DAY),
        new OpeningClosed(BUSINESS, OPENING, ClosingReason.FILLED, DAY),
        new EmployerRequestRecorded(
            BUSINESS,
            REQUEST,
            RequestSubject.WAGE_COST_SUBSIDY,
            BusinessMessage.of("Wie vraagt de loonkostensubsidie aan?"),
            DAY),
        new EmployerRequestAnswered(
            BUSINESS, REQUEST, BusinessMessage.of("Dat doet de gemeente, samen met u."), DAY),
        new EmployerAgreementMade(
            BUSINESS,
            EMPLOYER_AGREEMENT,
            AgreementKind.SOCIAL_RETURN,
            BusinessText.of("Onderhoud van het stadspark"),
            4,
            DAY,
            LATER,
            REGISTERED),
        new EmployerAgreementEnded(
            BUSINESS, EMPLOYER_AGREEMENT, LATER, AgreementEndReason.FULFILLED, DAY),
        new ResidentProposed(RESIDENT, PROPOSAL, OPENING, BUSINESS, Organisation.SDD, DAY),
        new ProposalAnswered(
            RESIDENT,
            PROPOSAL,
            OPENING,
            ProposalOutcome.NOT_PLACED,
            NotPlacedReason.HOURS_DO_NOT_SUIT,
            DAY),
        new EarlySignalReceived(
            RESIDENT, SIGNAL, SignalKind.ENERGY, DAY, Organisation.SDD, Municipality.DORDRECHT),
        new SignalFollowedUp(RESIDENT, SIGNAL, DAY, FollowUpOutcome.HELP_ACCEPTED),
        new HelpRequested(
            RESIDENT,
            DEBT_REQUEST,
            DAY,
            Threat.CUT_OFF_ENERGY_OR_WATER,
            SIGNAL,
            Organisation.SDD,
            Municipality.DORDRECHT),
        new FirstTalkHeld(RESIDENT, DEBT_REQUEST, DAY, true, null),
        new SupportAdmitted(RESIDENT, DEBT_REQUEST, LocalDate.of(2026, 3, 14), DAY),
        new SupportRefused(RESIDENT, DEBT_REQUEST, DAY, DebtRefusalGround.EARLIER_USE),
        new RequestWithdrawn(RESIDENT, DEBT_REQUEST, DAY),
        new PlacementExtended(
            RESIDENT, EMPLOYMENT, LATER, REGISTERED, ExtensionGround.LONGER_TRIAL),
        new PlacementReviewed(RESIDENT, EMPLOYMENT, DAY, ReviewOutcome.CHANCES_INCREASED, true),
        new TrainingSettled(RESIDENT, EMPLOYMENT, DAY, TrainingOutcome.OFFERED),
        new PremiumSettled(RESIDENT, EMPLOYMENT, 2, DAY, PremiumOutcome.PAID),
        new SupportStarted(RESIDENT, EMPLOYMENT, SUPPORT, GuidanceKind.JOB_COACH, DAY, LATER),
        new SupportEnded(RESIDENT, EMPLOYMENT, SUPPORT, GuidanceKind.WORK_MENTOR, LATER),
        new WageValueFixed(RESIDENT, EMPLOYMENT, Percentage.of("57.5"), DAY, EMPLOYER),
        new WageCostSubsidyGranted(
            RESIDENT,
            EMPLOYMENT,
            SUPPORT,
            Percentage.of("42.5"),
            SubsidyGround.WAGE_VALUE,
            DAY,
            LATER,
            REGISTERED),
        new WageCostSubsidyEnded(RESIDENT, EMPLOYMENT, SUPPORT, LATER, EndReason.TRANSFER),
        new LateSubsidyPossible(
            RESIDENT, EMPLOYMENT, LateSubsidyGround.PRO_VSO_OR_ENTRY_PUPIL, DAY),
        new LateSubsidyRequested(RESIDENT, EMPLOYMENT, SubsidyRequester.EMPLOYER, LATER),
        new WorkSupportRequested(
            RESIDENT, EMPLOYMENT, WorkSupport.JOB_COACH, SubsidyRequester.EMPLOYEE, DAY),
        new WorkSupportRefused(
            RESIDENT,
            EMPLOYMENT,
            WorkSupport.WAGE_COST_SUBSIDY,
            WorkSupportGround.OUTSIDE_THE_GROUP,
            LATER),
        new WageCostSubsidyInterrupted(RESIDENT, EMPLOYMENT, SUPPORT, DAY),
        new WageCostSubsidyResumed(RESIDENT, EMPLOYMENT, SUPPORT, LATER),
        new ArrangementStarted(
            RESIDENT,
            PROVISION,
            Arrangement.AMICABLE,
            DAY,
            LATER,
            EndReason.OTHER,
            Organisation.SDD,
            Municipality.DORDRECHT,
            REGISTERED,
            row(Source.DEBT_SUPPORT, "SHV-12"),
            null),
        new ArrangementEnded(RESIDENT, PROVISION, LATER, EndReason.OTHER, null),
        new SituationThreatens(RESIDENT, DEBT_REQUEST, Threat.HEALTH_INSURANCE_ENDS, DAY),
        new DeclarationIssued(RESIDENT, PROVISION, LATER),
        new AfterCareStarted(RESIDENT, PROVISION, LATER),
        new AfterCareEnded(RESIDENT, PROVISION, LocalDate.of(2027, 6, 1)),
        new ParameterSet(
            new ParameterId(ParameterName.DEBT_DECISION_WEEKS, Municipality.DORDRECHT),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2028, 1, 1),
            "6",
            "Verordening schuldhulpverlening Dordrecht 2027"),
        new ParameterWithdrawn(
            new ParameterId(ParameterName.DEBT_DECISION_WEEKS, null), LocalDate.of(2027, 1, 1)),
        new EventCorrected(RESIDENT, FIRST_EVENT, takenOver(), CorrectionReason.SOURCE_CORRECTED),
        new EventWithdrawn(
            RESIDENT,
            FIRST_EVENT,
            LegalFramework.PW,
            ProcessingActivity.INCOME_SUPPORT,
            CorrectionReason.SOURCE_REMOVED),
        new EmployerEventCorrected(
            BUSINESS,
            FIRST_EVENT,
            new OpeningClosed(BUSINESS, OPENING, ClosingReason.NO_CANDIDATE, DAY),
            CorrectionReason.RECORDED_WRONGLY),
        new EmployerEventWithdrawn(BUSINESS, FIRST_EVENT, CorrectionReason.RECORDED_WRONGLY));
  }
}
