package nl.doorloop.onecounter.timeline;

import java.time.LocalDate;
import nl.doorloop.language.Axis;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.ContinuityEvent;
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
import nl.doorloop.language.continuity.GuidanceEvent.ContactRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.GoalClosed;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;
import nl.doorloop.language.continuity.GuidanceEvent.PreparationRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.StepHeldUp;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;
import nl.doorloop.language.continuity.ObjectionEvent;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionDeferred;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
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
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent;
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
import nl.doorloop.language.employerdesk.ProposalEvent.ProposalAnswered;
import nl.doorloop.language.employerdesk.ProposalEvent.ResidentProposed;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestRequired;
import nl.doorloop.language.incomesupport.ApplicationEvent.LanguageTestTaken;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityAssessed;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.ClaimEvent.SupplementGranted;
import nl.doorloop.language.incomesupport.CourseEvent;
import nl.doorloop.language.incomesupport.CourseEvent.HolidayAllowancePaid;
import nl.doorloop.language.incomesupport.CourseEvent.InformationReceived;
import nl.doorloop.language.incomesupport.CourseEvent.InformationRequested;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadEnded;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadStarted;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;
import nl.doorloop.language.incomesupport.DutyEvent.FineImposed;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionEvaluated;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionSet;
import nl.doorloop.language.incomesupport.DutyEvent.WarningGiven;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
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
import nl.doorloop.language.incomesupport.NotificationEvent.EducationDocumentsReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.shelteredwork.AdviceEvent;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.BridgingStarted;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListEntered;
import nl.doorloop.language.shelteredwork.AdviceEvent.WaitingListLeft;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.language.shelteredwork.StatusEvent;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import org.jspecify.annotations.Nullable;

/**
 * Where one event belongs on the page of a resident.
 *
 * @param axis the lane; absent for what concerns the whole line, such as who leads
 * @param organisation who carried it out, where the event says so
 * @param provision the provision it is about
 * @param from the day, or the first day, in the resident's life that it is about; absent where it
 *     is about no day
 * @param to the first day after it, where it is about an interval
 */
record Aspects(
    @Nullable Axis axis,
    @Nullable Organisation organisation,
    @Nullable ProvisionId provision,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  static Aspects of(ResidentEvent event) {
    return switch (event) {
      case ContinuityEvent e -> of(e);
      case IncomeSupportEvent e -> of(e);
      case ShelteredWorkEvent e -> of(e);
      case EmployerDeskEvent e -> of(e);
      case DebtSupportEvent e -> of(e);
      case EventCorrected e -> of(e.replacement());
      case EventWithdrawn _ -> new Aspects(null, null, null, null, null);
    };
  }

  private static Aspects of(ContinuityEvent event) {
    return switch (event) {
      case ResidentRegistered e -> line(null, e.on());
      case AddressRecorded e -> line(null, e.from());
      case ResidentsJoined _, ResidentsSplit _ -> new Aspects(null, null, null, null, null);
      case AssessmentRecorded e ->
          new Aspects(Axis.PARTICIPATION, e.organisation(), null, e.from(), e.to());
      case StepOverridden e -> new Aspects(Axis.PARTICIPATION, null, null, e.from(), e.to());
      case LeadAssigned e -> new Aspects(null, e.organisation(), null, e.from(), e.to());
      case TrajectoryClosed e -> line(null, e.on());
      case ReturnAgreed e -> line(e.guarantor(), e.returnOn());
      case ReturnWaived e -> line(null, e.informedOn());
      case GoalSet e -> line(e.organisation(), e.on());
      case GoalClosed e -> line(null, e.on());
      case ContactRecorded e -> line(e.organisation(), e.on());
      case PreparationRecorded e -> line(e.organisation(), e.on());
      case StepHeldUp e -> line(e.organisation(), e.on());
      case ReturnProposed e -> line(e.guarantor(), e.fellBackOn());
      case HandOverOffered e -> line(e.sender(), e.offeredOn());
      case HandOverAccepted e -> line(null, e.on());
      case HandOverRefused e -> line(null, e.on());
      case HandOverWithdrawn e -> line(null, e.on());
      case HandOverStarted e -> line(null, e.on());
      case HandOverReminded e -> line(null, e.on());
      case HandOverEscalated e -> line(null, e.on());
      case ObjectionEvent e -> of(e);
    };
  }

  private static Aspects of(ObjectionEvent event) {
    return switch (event) {
      case DecisionNotified e -> line(null, e.on());
      case ObjectionLodged e -> line(null, e.on());
      case ObjectionDeferred e -> line(null, e.on());
      case ObjectionSettled e -> line(null, e.on());
    };
  }

  private static Aspects of(IncomeSupportEvent event) {
    return switch (event) {
      case NotificationReceived e ->
          new Aspects(Axis.INCOME, e.organisation(), null, e.on(), e.searchPeriodTo());
      case SearchPeriodWaived e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case EducationDocumentsReceived e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case ApplicationLodged e ->
          new Aspects(Axis.INCOME, e.organisation(), null, e.receivedOn(), null);
      case CompletionRequested e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case ApplicationCompleted e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case ApplicationLeftUnhandled e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case ApplicationWithdrawn e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case AdvancePaid e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case DecisionTermExtended e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case LanguageTestRequired e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case LanguageTestTaken e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case ApplicationGranted e -> income(e.provisionId(), e.on(), null);
      case ApplicationRejected e -> new Aspects(Axis.INCOME, null, null, e.on(), null);
      case EntitlementGranted e ->
          new Aspects(Axis.INCOME, e.organisation(), e.provisionId(), e.from(), e.to());
      case EntitlementTakenOver e ->
          new Aspects(Axis.INCOME, e.organisation(), e.provisionId(), e.from(), e.to());
      case EntitlementSuspended e -> income(e.provisionId(), e.from(), null);
      case EntitlementResumed e -> income(e.provisionId(), e.from(), null);
      case EntitlementTerminated e -> income(e.provisionId(), e.to(), null);
      case EntitlementWithdrawn e -> income(e.provisionId(), e.from(), null);
      case EntitlementRevised e -> income(e.provisionId(), e.from(), null);
      case NilPeriodStarted e -> income(e.provisionId(), e.from(), null);
      case NilPeriodEnded e -> income(e.provisionId(), e.from(), null);
      case EntitlementEvent.ReinstatementDeclined e -> income(e.provisionId(), e.on(), null);
      case ReductionImposed e -> income(e.provisionId(), e.from(), e.to());
      case ReductionReconsidered e -> income(e.provisionId(), e.on(), null);
      case ReductionRevised e -> income(e.provisionId(), e.from(), null);
      case IncomeRecorded e ->
          income(e.provisionId(), e.month().atDay(1), e.month().plusMonths(1).atDay(1));
      case CourseEvent e -> of(e);
      case ClaimEvent e -> of(e);
    };
  }

  private static Aspects of(ClaimEvent event) {
    return switch (event) {
      case SupplementGranted e -> new Aspects(Axis.INCOME, e.organisation(), null, e.on(), null);
      case CapacityRequested e -> new Aspects(Axis.STATUS, e.organisation(), null, e.on(), null);
      case CapacityDecided e -> new Aspects(Axis.STATUS, null, null, e.on(), null);
      case CapacityAssessed e -> new Aspects(Axis.STATUS, null, null, e.on(), null);
    };
  }

  private static Aspects of(CourseEvent event) {
    return switch (event) {
      case RepairRequested e -> income(e.provisionId(), e.on(), null);
      case StayAbroadStarted e -> income(e.provisionId(), e.from(), null);
      case StayAbroadEnded e -> income(e.provisionId(), e.to(), null);
      case UnduePaymentFound e -> income(e.provisionId(), e.from(), e.to());
      case ReclaimDecided e -> income(e.provisionId(), e.on(), null);
      case HolidayAllowancePaid e -> income(e.provisionId(), e.on(), null);
      case InformationRequested e -> income(e.provisionId(), e.on(), null);
      case InformationReceived e -> income(e.provisionId(), e.on(), null);
      case FineImposed e -> income(e.provisionId(), e.on(), null);
      case WarningGiven e -> income(e.provisionId(), e.on(), null);
      case PlanOfActionSet e -> income(e.provisionId(), e.on(), null);
      case PlanOfActionEvaluated e -> income(e.provisionId(), e.on(), null);
    };
  }

  private static Aspects of(ShelteredWorkEvent event) {
    return switch (event) {
      case EmploymentStarted e ->
          new Aspects(Axis.PARTICIPATION, e.organisation(), e.provisionId(), e.from(), e.to());
      case EmploymentTakenOver e ->
          new Aspects(Axis.PARTICIPATION, e.organisation(), e.provisionId(), e.from(), e.to());
      case ModalityChanged e -> participation(e.provisionId(), e.from());
      case HoursChanged e -> participation(e.provisionId(), e.from());
      case EmploymentEnded e -> participation(e.provisionId(), e.to());
      case ShelteredWorkEvent.ReinstatementDeclined e -> participation(e.provisionId(), e.on());
      case SickLeaveStarted e -> participation(e.provisionId(), e.from());
      case Recovered e -> participation(e.provisionId(), e.from());
      case StatusRecorded e ->
          new Aspects(Axis.STATUS, e.organisation(), e.provisionId(), e.from(), e.to());
      case StatusEvent e -> of(e);
      case AdviceEvent e -> of(e);
    };
  }

  private static Aspects of(StatusEvent event) {
    return switch (event) {
      case StatusEnded e -> status(e.provisionId(), e.to());
      case IndicationCategorised e -> status(e.provisionId(), e.from());
      case ReassessmentRequested e -> status(e.provisionId(), e.on());
      case IndicationRenewed e -> status(e.provisionId(), e.on());
      case IndicationNotRenewed e -> status(e.provisionId(), e.to());
      case IndicationWithdrawn e -> status(e.provisionId(), e.on());
    };
  }

  private static Aspects of(AdviceEvent event) {
    var day =
        switch (event) {
          case AdviceRequested e -> e.on();
          case AdviceReceived e -> e.on();
          case ShelteredWorkDecided e -> e.on();
          case WaitingListEntered e -> e.from();
          case WaitingListLeft e -> e.on();
          case BridgingStarted e -> e.from();
        };
    return new Aspects(Axis.STATUS, event.organisation(), null, day, null);
  }

  private static Aspects of(EmployerDeskEvent event) {
    return switch (event) {
      case PlacementStarted e ->
          new Aspects(Axis.PARTICIPATION, e.organisation(), e.provisionId(), e.from(), e.to());
      case PlacementEnded e -> participation(e.provisionId(), e.to());
      case PlacementEvent e -> of(e);
      case ResidentProposed e ->
          new Aspects(Axis.PARTICIPATION, e.organisation(), null, e.on(), null);
      case ProposalAnswered e -> new Aspects(Axis.PARTICIPATION, null, null, e.on(), null);
    };
  }

  private static Aspects of(PlacementEvent event) {
    return switch (event) {
      case PlacementExtended e -> participation(e.provisionId(), e.on());
      case PlacementReviewed e -> participation(e.provisionId(), e.on());
      case LateSubsidyPossible e -> support(e.provisionId(), e.on(), null);
      case LateSubsidyRequested e -> support(e.provisionId(), e.on(), null);
      case WorkSupportRequested e -> support(e.provisionId(), e.on(), null);
      case WageCostSubsidyInterrupted e -> support(e.supportId(), e.from(), null);
      case WageCostSubsidyResumed e -> support(e.supportId(), e.from(), null);
      case WorkSupportRefused e -> support(e.provisionId(), e.on(), null);
      case TrainingSettled e -> participation(e.provisionId(), e.on());
      case PremiumSettled e -> participation(e.provisionId(), e.on());
      case SupportStarted e -> support(e.supportId(), e.from(), e.to());
      case SupportEnded e -> support(e.supportId(), e.to(), null);
      case WageValueFixed e -> support(e.provisionId(), e.on(), null);
      case WageCostSubsidyGranted e -> support(e.supportId(), e.from(), e.to());
      case WageCostSubsidyEnded e -> support(e.supportId(), e.to(), null);
    };
  }

  private static Aspects of(DebtSupportEvent event) {
    return switch (event) {
      case EarlySignalReceived e -> debt(e.organisation(), e.receivedOn());
      case SignalFollowedUp e -> debt(null, e.on());
      case HelpRequested e -> debt(e.organisation(), e.on());
      case SituationThreatens e -> debt(null, e.on());
      case FirstTalkHeld e -> debt(null, e.on());
      case SupportAdmitted e -> debt(null, e.on());
      case SupportRefused e -> debt(null, e.on());
      case RequestWithdrawn e -> debt(null, e.on());
      case ArrangementStarted e ->
          new Aspects(Axis.DEBT, e.organisation(), e.provisionId(), e.from(), e.to());
      case ArrangementEnded e -> arrangement(e.provisionId(), e.to());
      case DeclarationIssued e -> arrangement(e.provisionId(), e.on());
      case AfterCareStarted e -> arrangement(e.provisionId(), e.from());
      case AfterCareEnded e -> arrangement(e.provisionId(), e.to());
    };
  }

  private static Aspects debt(@Nullable Organisation organisation, LocalDate on) {
    return new Aspects(Axis.DEBT, organisation, null, on, null);
  }

  private static Aspects arrangement(ProvisionId provision, LocalDate on) {
    return new Aspects(Axis.DEBT, null, provision, on, null);
  }

  private static Aspects line(@Nullable Organisation organisation, LocalDate on) {
    return new Aspects(null, organisation, null, on, null);
  }

  private static Aspects income(ProvisionId provision, LocalDate from, @Nullable LocalDate to) {
    return new Aspects(Axis.INCOME, null, provision, from, to);
  }

  private static Aspects support(ProvisionId provision, LocalDate from, @Nullable LocalDate to) {
    return new Aspects(Axis.SUPPORT, null, provision, from, to);
  }

  private static Aspects status(ProvisionId provision, LocalDate on) {
    return new Aspects(Axis.STATUS, null, provision, on, null);
  }

  private static Aspects participation(ProvisionId provision, LocalDate from) {
    return new Aspects(Axis.PARTICIPATION, null, provision, from, null);
  }
}
