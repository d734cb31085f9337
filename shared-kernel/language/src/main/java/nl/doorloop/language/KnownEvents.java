package nl.doorloop.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.GuidanceEvent;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.ObjectionEvent;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.EmployerCorrection;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent;
import nl.doorloop.language.employerdesk.EmployerRequestEvent;
import nl.doorloop.language.employerdesk.OpeningEvent;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.ProposalEvent;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.CourseEvent;
import nl.doorloop.language.incomesupport.DutyEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.NotificationEvent;
import nl.doorloop.language.incomesupport.ReductionEvent;
import nl.doorloop.language.parameters.ParameterEvent;
import nl.doorloop.language.shelteredwork.AdviceEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.SickLeaveEvent;
import nl.doorloop.language.shelteredwork.StatusEvent;

/**
 * The registry of event names: what is stored and published is found here, by name or by class, and
 * nowhere else.
 */
public final class KnownEvents {
  private static final List<EventType> ALL =
      List.of(
          new EventType(
              ContinuityEvent.ResidentRegistered.class, "continuity.resident-registered", 1),
          new EventType(ContinuityEvent.AddressRecorded.class, "continuity.address-recorded", 1),
          new EventType(ContinuityEvent.ResidentsJoined.class, "continuity.residents-joined", 1),
          new EventType(ContinuityEvent.ResidentsSplit.class, "continuity.residents-split", 1),
          new EventType(
              ContinuityEvent.AssessmentRecorded.class, "continuity.assessment-recorded", 2),
          new EventType(ContinuityEvent.StepOverridden.class, "continuity.step-overridden", 1),
          new EventType(ContinuityEvent.LeadAssigned.class, "continuity.lead-assigned", 1),
          new EventType(ContinuityEvent.TrajectoryClosed.class, "continuity.trajectory-closed", 1),
          new EventType(ContinuityEvent.ReturnAgreed.class, "continuity.return-agreed", 1),
          new EventType(ContinuityEvent.ReturnWaived.class, "continuity.return-waived", 1),
          new EventType(GuidanceEvent.GoalSet.class, "continuity.goal-set", 1),
          new EventType(GuidanceEvent.GoalClosed.class, "continuity.goal-closed", 1),
          new EventType(GuidanceEvent.ContactRecorded.class, "continuity.contact-recorded", 1),
          new EventType(
              GuidanceEvent.PreparationRecorded.class, "continuity.preparation-recorded", 1),
          new EventType(GuidanceEvent.StepHeldUp.class, "continuity.step-held-up", 1),
          new EventType(ContinuityEvent.ReturnProposed.class, "continuity.return-proposed", 1),
          new EventType(ContinuityEvent.HandOverOffered.class, "continuity.hand-over-offered", 1),
          new EventType(ContinuityEvent.HandOverAccepted.class, "continuity.hand-over-accepted", 1),
          new EventType(ContinuityEvent.HandOverRefused.class, "continuity.hand-over-refused", 1),
          new EventType(
              ContinuityEvent.HandOverWithdrawn.class, "continuity.hand-over-withdrawn", 1),
          new EventType(ContinuityEvent.HandOverStarted.class, "continuity.hand-over-started", 1),
          new EventType(HandOverEvent.HandOverReminded.class, "continuity.hand-over-reminded", 1),
          new EventType(HandOverEvent.HandOverEscalated.class, "continuity.hand-over-escalated", 1),
          new EventType(ObjectionEvent.DecisionNotified.class, "continuity.decision-notified", 1),
          new EventType(ObjectionEvent.ObjectionLodged.class, "continuity.objection-lodged", 1),
          new EventType(ObjectionEvent.ObjectionDeferred.class, "continuity.objection-deferred", 1),
          new EventType(ObjectionEvent.ObjectionSettled.class, "continuity.objection-settled", 1),
          new EventType(
              NotificationEvent.NotificationReceived.class,
              "income-support.notification-received",
              1),
          new EventType(
              NotificationEvent.SearchPeriodWaived.class, "income-support.search-period-waived", 1),
          new EventType(
              NotificationEvent.EducationDocumentsReceived.class,
              "income-support.education-documents-received",
              1),
          new EventType(
              IncomeSupportEvent.ApplicationLodged.class, "income-support.application-lodged", 1),
          new EventType(
              IncomeSupportEvent.CompletionRequested.class,
              "income-support.completion-requested",
              1),
          new EventType(
              IncomeSupportEvent.ApplicationCompleted.class,
              "income-support.application-completed",
              1),
          new EventType(
              IncomeSupportEvent.ApplicationGranted.class, "income-support.application-granted", 1),
          new EventType(
              IncomeSupportEvent.ApplicationRejected.class,
              "income-support.application-rejected",
              1),
          new EventType(
              ApplicationEvent.ApplicationLeftUnhandled.class,
              "income-support.application-left-unhandled",
              1),
          new EventType(
              ApplicationEvent.ApplicationWithdrawn.class,
              "income-support.application-withdrawn",
              1),
          new EventType(ApplicationEvent.AdvancePaid.class, "income-support.advance-paid", 1),
          new EventType(
              ApplicationEvent.DecisionTermExtended.class,
              "income-support.decision-term-extended",
              1),
          new EventType(
              ApplicationEvent.LanguageTestRequired.class,
              "income-support.language-test-required",
              1),
          new EventType(
              ApplicationEvent.LanguageTestTaken.class, "income-support.language-test-taken", 1),
          new EventType(
              IncomeSupportEvent.EntitlementGranted.class, "income-support.entitlement-granted", 1),
          new EventType(
              IncomeSupportEvent.EntitlementTakenOver.class,
              "income-support.entitlement-taken-over",
              1),
          new EventType(
              IncomeSupportEvent.EntitlementSuspended.class,
              "income-support.entitlement-suspended",
              1),
          new EventType(
              IncomeSupportEvent.EntitlementResumed.class, "income-support.entitlement-resumed", 1),
          new EventType(
              IncomeSupportEvent.EntitlementTerminated.class,
              "income-support.entitlement-terminated",
              1),
          new EventType(
              IncomeSupportEvent.EntitlementWithdrawn.class,
              "income-support.entitlement-withdrawn",
              1),
          new EventType(
              IncomeSupportEvent.IncomeRecorded.class, "income-support.income-recorded", 1),
          new EventType(
              EntitlementEvent.EntitlementRevised.class, "income-support.entitlement-revised", 1),
          new EventType(
              EntitlementEvent.NilPeriodStarted.class, "income-support.nil-period-started", 1),
          new EventType(
              EntitlementEvent.NilPeriodEnded.class, "income-support.nil-period-ended", 1),
          new EventType(
              EntitlementEvent.ReinstatementDeclined.class,
              "income-support.reinstatement-declined",
              1),
          new EventType(
              ReductionEvent.ReductionImposed.class, "income-support.reduction-imposed", 1),
          new EventType(
              ReductionEvent.ReductionReconsidered.class,
              "income-support.reduction-reconsidered",
              1),
          new EventType(
              ReductionEvent.ReductionRevised.class, "income-support.reduction-revised", 1),
          new EventType(CourseEvent.RepairRequested.class, "income-support.repair-requested", 1),
          new EventType(
              CourseEvent.StayAbroadStarted.class, "income-support.stay-abroad-started", 1),
          new EventType(CourseEvent.StayAbroadEnded.class, "income-support.stay-abroad-ended", 1),
          new EventType(
              CourseEvent.UnduePaymentFound.class, "income-support.undue-payment-found", 1),
          new EventType(CourseEvent.ReclaimDecided.class, "income-support.reclaim-decided", 1),
          new EventType(
              CourseEvent.HolidayAllowancePaid.class, "income-support.holiday-allowance-paid", 1),
          new EventType(
              CourseEvent.InformationRequested.class, "income-support.information-requested", 1),
          new EventType(
              CourseEvent.InformationReceived.class, "income-support.information-received", 1),
          new EventType(DutyEvent.FineImposed.class, "income-support.fine-imposed", 1),
          new EventType(DutyEvent.WarningGiven.class, "income-support.warning-given", 1),
          new EventType(DutyEvent.PlanOfActionSet.class, "income-support.plan-of-action-set", 1),
          new EventType(
              DutyEvent.PlanOfActionEvaluated.class, "income-support.plan-of-action-evaluated", 1),
          new EventType(ClaimEvent.SupplementGranted.class, "income-support.supplement-granted", 1),
          new EventType(ClaimEvent.CapacityRequested.class, "income-support.capacity-requested", 1),
          new EventType(ClaimEvent.CapacityDecided.class, "income-support.capacity-decided", 1),
          new EventType(ClaimEvent.CapacityAssessed.class, "income-support.capacity-assessed", 1),
          new EventType(
              ShelteredWorkEvent.EmploymentStarted.class, "sheltered-work.employment-started", 1),
          new EventType(
              ShelteredWorkEvent.EmploymentTakenOver.class,
              "sheltered-work.employment-taken-over",
              1),
          new EventType(
              ShelteredWorkEvent.ModalityChanged.class, "sheltered-work.modality-changed", 1),
          new EventType(ShelteredWorkEvent.HoursChanged.class, "sheltered-work.hours-changed", 1),
          new EventType(
              ShelteredWorkEvent.EmploymentEnded.class, "sheltered-work.employment-ended", 1),
          new EventType(
              ShelteredWorkEvent.ReinstatementDeclined.class,
              "sheltered-work.reinstatement-declined",
              1),
          new EventType(
              SickLeaveEvent.SickLeaveStarted.class, "sheltered-work.sick-leave-started", 1),
          new EventType(SickLeaveEvent.Recovered.class, "sheltered-work.recovered", 1),
          new EventType(
              ShelteredWorkEvent.StatusRecorded.class, "sheltered-work.status-recorded", 1),
          new EventType(AdviceEvent.AdviceRequested.class, "sheltered-work.advice-requested", 1),
          new EventType(AdviceEvent.AdviceReceived.class, "sheltered-work.advice-received", 1),
          new EventType(
              AdviceEvent.ShelteredWorkDecided.class, "sheltered-work.sheltered-work-decided", 1),
          new EventType(
              AdviceEvent.WaitingListEntered.class, "sheltered-work.waiting-list-entered", 1),
          new EventType(AdviceEvent.WaitingListLeft.class, "sheltered-work.waiting-list-left", 1),
          new EventType(AdviceEvent.BridgingStarted.class, "sheltered-work.bridging-started", 1),
          new EventType(StatusEvent.StatusEnded.class, "sheltered-work.status-ended", 1),
          new EventType(
              StatusEvent.IndicationCategorised.class, "sheltered-work.indication-categorised", 1),
          new EventType(
              StatusEvent.ReassessmentRequested.class, "sheltered-work.reassessment-requested", 1),
          new EventType(
              StatusEvent.IndicationRenewed.class, "sheltered-work.indication-renewed", 1),
          new EventType(
              StatusEvent.IndicationNotRenewed.class, "sheltered-work.indication-not-renewed", 1),
          new EventType(
              StatusEvent.IndicationWithdrawn.class, "sheltered-work.indication-withdrawn", 1),
          new EventType(
              EmployerDeskEvent.PlacementStarted.class, "employer-desk.placement-started", 1),
          new EventType(EmployerDeskEvent.PlacementEnded.class, "employer-desk.placement-ended", 1),
          new EventType(
              EmployerRegisterEvent.EmployerRegistered.class,
              "employer-desk.employer-registered",
              1),
          new EventType(
              EmployerRegisterEvent.EstablishmentAdded.class,
              "employer-desk.establishment-added",
              1),
          new EventType(
              EmployerRegisterEvent.ContactAssigned.class, "employer-desk.contact-assigned", 1),
          new EventType(OpeningEvent.OpeningPosted.class, "employer-desk.opening-posted", 1),
          new EventType(OpeningEvent.PlacesChanged.class, "employer-desk.places-changed", 1),
          new EventType(OpeningEvent.OpeningClosed.class, "employer-desk.opening-closed", 1),
          new EventType(
              EmployerRequestEvent.EmployerRequestRecorded.class,
              "employer-desk.employer-request-recorded",
              1),
          new EventType(
              EmployerRequestEvent.EmployerRequestAnswered.class,
              "employer-desk.employer-request-answered",
              1),
          new EventType(
              EmployerAgreementEvent.EmployerAgreementMade.class,
              "employer-desk.employer-agreement-made",
              1),
          new EventType(
              EmployerAgreementEvent.EmployerAgreementEnded.class,
              "employer-desk.employer-agreement-ended",
              1),
          new EventType(ProposalEvent.ResidentProposed.class, "employer-desk.resident-proposed", 1),
          new EventType(ProposalEvent.ProposalAnswered.class, "employer-desk.proposal-answered", 1),
          new EventType(
              DebtSupportEvent.EarlySignalReceived.class, "debt-support.early-signal-received", 1),
          new EventType(
              DebtSupportEvent.SignalFollowedUp.class, "debt-support.signal-followed-up", 1),
          new EventType(DebtSupportEvent.HelpRequested.class, "debt-support.help-requested", 1),
          new EventType(DebtSupportEvent.FirstTalkHeld.class, "debt-support.first-talk-held", 1),
          new EventType(DebtSupportEvent.SupportAdmitted.class, "debt-support.support-admitted", 1),
          new EventType(DebtSupportEvent.SupportRefused.class, "debt-support.support-refused", 1),
          new EventType(
              DebtSupportEvent.RequestWithdrawn.class, "debt-support.request-withdrawn", 1),
          new EventType(
              PlacementEvent.PlacementExtended.class, "employer-desk.placement-extended", 1),
          new EventType(
              PlacementEvent.PlacementReviewed.class, "employer-desk.placement-reviewed", 1),
          new EventType(PlacementEvent.TrainingSettled.class, "employer-desk.training-settled", 1),
          new EventType(PlacementEvent.PremiumSettled.class, "employer-desk.premium-settled", 1),
          new EventType(PlacementEvent.SupportStarted.class, "employer-desk.support-started", 1),
          new EventType(PlacementEvent.SupportEnded.class, "employer-desk.support-ended", 1),
          new EventType(PlacementEvent.WageValueFixed.class, "employer-desk.wage-value-fixed", 1),
          new EventType(
              PlacementEvent.WageCostSubsidyGranted.class,
              "employer-desk.wage-cost-subsidy-granted",
              1),
          new EventType(
              PlacementEvent.WageCostSubsidyEnded.class,
              "employer-desk.wage-cost-subsidy-ended",
              1),
          new EventType(
              PlacementEvent.LateSubsidyPossible.class, "employer-desk.late-subsidy-possible", 1),
          new EventType(
              PlacementEvent.LateSubsidyRequested.class, "employer-desk.late-subsidy-requested", 1),
          new EventType(
              PlacementEvent.WorkSupportRequested.class, "employer-desk.work-support-requested", 1),
          new EventType(
              PlacementEvent.WorkSupportRefused.class, "employer-desk.work-support-refused", 1),
          new EventType(
              PlacementEvent.WageCostSubsidyInterrupted.class,
              "employer-desk.wage-cost-subsidy-interrupted",
              1),
          new EventType(
              PlacementEvent.WageCostSubsidyResumed.class,
              "employer-desk.wage-cost-subsidy-resumed",
              1),
          new EventType(
              DebtSupportEvent.ArrangementStarted.class, "debt-support.arrangement-started", 1),
          new EventType(
              DebtSupportEvent.ArrangementEnded.class, "debt-support.arrangement-ended", 1),
          new EventType(
              DebtSupportEvent.SituationThreatens.class, "debt-support.situation-threatens", 1),
          new EventType(
              DebtSupportEvent.DeclarationIssued.class, "debt-support.declaration-issued", 1),
          new EventType(
              DebtSupportEvent.AfterCareStarted.class, "debt-support.after-care-started", 1),
          new EventType(DebtSupportEvent.AfterCareEnded.class, "debt-support.after-care-ended", 1),
          new EventType(ParameterEvent.ParameterSet.class, "parameters.parameter-set", 1),
          new EventType(
              ParameterEvent.ParameterWithdrawn.class, "parameters.parameter-withdrawn", 1),
          new EventType(Correction.EventCorrected.class, "corrections.event-corrected", 1),
          new EventType(Correction.EventWithdrawn.class, "corrections.event-withdrawn", 1),
          new EventType(
              EmployerCorrection.EmployerEventCorrected.class,
              "corrections.employer-event-corrected",
              1),
          new EventType(
              EmployerCorrection.EmployerEventWithdrawn.class,
              "corrections.employer-event-withdrawn",
              1));

  private static final Map<Class<?>, EventType> BY_CLASS =
      ALL.stream().collect(toUnmodifiableMap(EventType::event, Function.identity()));
  private static final Map<String, EventType> BY_NAME =
      ALL.stream().collect(toUnmodifiableMap(EventType::name, Function.identity()));

  private KnownEvents() {}

  public static List<EventType> all() {
    return ALL;
  }

  public static EventType typeOf(Class<? extends DomainEvent> event) {
    var type = BY_CLASS.get(event);
    if (type == null) {
      throw new IllegalStateException(event + " has no line in KnownEvents");
    }
    return type;
  }

  public static Optional<EventType> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
