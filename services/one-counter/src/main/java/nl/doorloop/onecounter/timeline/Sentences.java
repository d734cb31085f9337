package nl.doorloop.onecounter.timeline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Reinstatement;
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
import nl.doorloop.language.continuity.GuidanceEvent;
import nl.doorloop.language.continuity.GuidanceEvent.ContactRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.GoalClosed;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;
import nl.doorloop.language.continuity.GuidanceEvent.PreparationRecorded;
import nl.doorloop.language.continuity.GuidanceEvent.StepHeldUp;
import nl.doorloop.language.continuity.HandOverEvent;
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
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalEvent;
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
import nl.doorloop.language.shelteredwork.WayBack;
import org.jspecify.annotations.Nullable;

/** What an event says to a case worker: a title, and a sentence with what it holds. */
final class Sentences {
  private final Words words;

  Sentences(Words words) {
    this.words = words;
  }

  String title(ResidentEvent event) {
    var name = KnownEvents.typeOf(event.getClass()).name();
    return switch (event) {
      case EventCorrected e -> words.say(name, title(e.replacement()));
      case ResidentEvent e -> words.say(name);
    };
  }

  String summary(ResidentEvent event) {
    return switch (event) {
      case ContinuityEvent e -> of(e);
      case IncomeSupportEvent e -> of(e);
      case ShelteredWorkEvent e -> of(e);
      case EmployerDeskEvent e -> of(e);
      case DebtSupportEvent e -> of(e);
      case EventCorrected e -> join(summary(e.replacement()), words.name(e.reason()));
      case EventWithdrawn e -> words.name(e.reason());
    };
  }

  private String of(ContinuityEvent event) {
    return switch (event) {
      case ResidentRegistered e ->
          join(
              e.municipality().displayName(),
              words.day(e.on()),
              e.provisional() ? words.say("provisional") : null);
      case AddressRecorded e -> join(e.municipality().displayName(), words.period(e.from(), null));
      case ResidentsJoined _ -> words.say("joined");
      case ResidentsSplit _ -> words.say("split");
      case AssessmentRecorded e ->
          join(words.say("rung", e.rung()), words.period(e.from(), e.to()));
      case StepOverridden e ->
          join(words.name(e.step()), words.period(e.from(), e.to()), words.name(e.reason()));
      case LeadAssigned e -> join(words.name(e.organisation()), words.period(e.from(), e.to()));
      case TrajectoryClosed e -> join(words.day(e.on()), reason(e.reason()));
      case ReturnAgreed e ->
          join(
              words.say("return", words.day(e.returnOn()), words.name(e.guarantor())),
              e.legalGround() == null ? null : words.say("on-ground", words.name(e.legalGround())));
      case ReturnWaived e -> words.say("return-waived", words.day(e.informedOn()));
      case GuidanceEvent e -> of(e);
      case ReturnProposed e ->
          join(
              words.say("fell-back", words.day(e.fellBackOn()), words.name(e.guarantor())),
              e.legalGround() == null ? null : words.say("on-ground", words.name(e.legalGround())),
              reason(e.reason()));
      case HandOverEvent e -> of(e);
      case ObjectionEvent e -> of(e);
    };
  }

  private String of(ObjectionEvent event) {
    return switch (event) {
      case DecisionNotified e ->
          join(
              words.name(e.framework()),
              words.name(e.kind()),
              words.day(e.on()),
              day("object-by", e.objectBy()));
      case ObjectionLodged e ->
          join(words.name(e.framework()), words.day(e.on()), day("decided-by", e.decideBy()));
      case ObjectionDeferred e ->
          join(words.day(e.on()), words.say("decided-by", words.day(e.until())));
      case ObjectionSettled e -> join(words.day(e.on()), words.name(e.outcome()));
    };
  }

  private String of(GuidanceEvent event) {
    return switch (event) {
      case GoalSet e ->
          join(words.name(e.about()), name(e.step()), words.day(e.on()), day("by", e.by()));
      case GoalClosed e -> join(words.name(e.about()), words.name(e.outcome()), words.day(e.on()));
      case ContactRecorded e -> join(words.name(e.kind()), words.day(e.on()));
      case PreparationRecorded e -> join(words.name(e.kind()), words.day(e.on()));
      case StepHeldUp e -> join(words.name(e.ground()), words.day(e.on()));
    };
  }

  private String of(HandOverEvent event) {
    return switch (event) {
      case HandOverOffered e ->
          join(
              words.say("from-to", words.name(e.sender()), words.name(e.receiver())),
              name(e.aim()),
              words.say("answer-by", words.day(e.answerBy())),
              words.say("proposed-start", words.day(e.proposedStart())));
      case HandOverAccepted e ->
          join(
              words.day(e.on()),
              name(e.timing()),
              e.lead() == null ? null : words.say("led-by", e.lead()),
              day("first-appointment", e.firstAppointment()));
      case HandOverRefused e ->
          join(
              words.day(e.on()),
              name(e.timing()),
              name(e.reason()),
              day("counter-proposal", e.counterProposal()));
      case HandOverWithdrawn e -> words.day(e.on());
      case HandOverReminded e -> join(words.day(e.on()), words.name(e.reminder()));
      case HandOverEscalated e -> words.day(e.on());
      case HandOverStarted e -> words.day(e.on());
    };
  }

  private @Nullable String reinstates(@Nullable Reinstatement reinstates) {
    return reinstates == null
        ? null
        : join(
            words.say("reinstated"),
            name(reinstates.reuseGround()),
            name(reinstates.backdatingGround()));
  }

  private @Nullable String name(@Nullable Enum<?> code) {
    return code == null ? null : words.name(code);
  }

  private @Nullable String despite(@Nullable DespiteHandOver reason) {
    return reason == null ? null : words.say("despite-hand-over", words.name(reason));
  }

  private @Nullable String day(String key, @Nullable LocalDate day) {
    return day == null ? null : words.say(key, words.day(day));
  }

  private String of(IncomeSupportEvent event) {
    return switch (event) {
      case NotificationReceived e ->
          join(
              words.name(e.scheme()),
              words.day(e.on()),
              words.name(e.searchPeriodGround()),
              e.searchPeriodTo() == null
                  ? null
                  : words.say("search-until", words.day(e.searchPeriodTo().minusDays(1))),
              day("documents-by", e.educationDocumentsBy()));
      case EducationDocumentsReceived e -> join(words.name(e.scheme()), words.day(e.on()));
      case SearchPeriodWaived e -> join(words.name(e.scheme()), words.period(e.on(), null));
      case ApplicationLodged e ->
          join(
              words.name(e.scheme()),
              words.say("received", words.day(e.receivedOn())),
              e.notifiedOn() == null ? null : words.say("notified", words.day(e.notifiedOn())),
              e.reuseGround() == null ? null : words.name(e.reuseGround()),
              e.rejectedApplicationId() == null ? null : words.say("kept-notification"));
      case ApplicationLeftUnhandled e -> join(words.name(e.scheme()), words.day(e.on()));
      case ApplicationWithdrawn e -> join(words.name(e.scheme()), words.day(e.on()));
      case AdvancePaid e -> join(words.money(e.amount()), words.day(e.on()));
      case DecisionTermExtended e ->
          join(words.name(e.scheme()), words.say("decided-by", words.day(e.until())));
      case LanguageTestRequired e ->
          join(words.day(e.on()), words.say("test-by", words.day(e.testBy())));
      case LanguageTestTaken e ->
          join(words.day(e.on()), words.say(e.passed() ? "passed" : "not-passed"));
      case CompletionRequested e ->
          join(words.name(e.scheme()), words.say("complete-by", words.day(e.completeBy())));
      case ApplicationCompleted e -> join(words.name(e.scheme()), words.day(e.on()));
      case ApplicationGranted e ->
          join(
              words.name(e.scheme()),
              words.day(e.on()),
              e.backdatingGround() == null ? null : words.name(e.backdatingGround()),
              e.advancesSetOff() == null
                  ? null
                  : words.say("advances-set-off", words.money(e.advancesSetOff())));
      case ApplicationRejected e ->
          join(words.name(e.scheme()), words.day(e.on()), words.name(e.ground()));
      case EntitlementGranted e ->
          join(
              words.name(e.scheme()),
              words.period(e.from(), e.to()),
              words.say("a-month", words.money(e.monthlyAmount())),
              e.supplementary() ? words.say("supplementary") : null,
              reinstates(e.reinstates()));
      case EntitlementTakenOver e ->
          join(
              words.name(e.scheme()),
              words.period(e.from(), e.to()),
              e.monthlyAmount() == null
                  ? null
                  : words.say("a-month", words.money(e.monthlyAmount())),
              e.supplementary() ? words.say("supplementary") : null,
              reason(e.endReason()));
      case EntitlementSuspended e ->
          join(words.name(e.scheme()), words.name(e.kind()), words.period(e.from(), null));
      case EntitlementResumed e -> join(words.name(e.scheme()), words.period(e.from(), null));
      case EntitlementTerminated e ->
          join(
              words.name(e.scheme()),
              words.say("last-day", words.day(e.to().minusDays(1))),
              reason(e.reason()),
              despite(e.despiteHandOver()));
      case EntitlementWithdrawn e ->
          join(
              words.name(e.scheme()),
              words.say("back-to", words.day(e.from())),
              name(e.ground()),
              despite(e.despiteHandOver()));
      case EntitlementRevised e ->
          join(
              words.say("a-month", words.money(e.monthlyAmount())),
              words.period(e.from(), null),
              words.name(e.ground()));
      case NilPeriodStarted e -> join(words.name(e.scheme()), words.period(e.from(), null));
      case NilPeriodEnded e -> join(words.name(e.scheme()), words.period(e.from(), null));
      case EntitlementEvent.ReinstatementDeclined e ->
          join(words.name(e.scheme()), words.day(e.on()), words.name(e.reason()));
      case ReductionImposed e ->
          join(
              words.say("reduction", e.percentage().text()),
              words.period(e.from(), e.to()),
              words.name(e.ground()),
              e.recurrence() == null ? null : words.name(e.recurrence()),
              e.spread() == null ? null : words.say("spread", percentages(e.spread())),
              name(e.relief()));
      case ReductionReconsidered e ->
          join(words.day(e.on()), words.say(e.upheld() ? "upheld" : "not-upheld"));
      case ReductionRevised e ->
          join(
              words.name(e.scheme()),
              words.period(e.from(), null),
              name(e.relief()),
              day("requested-on", e.requestedOn()));
      case IncomeRecorded e -> income(e);
      case CourseEvent e -> of(e);
      case ClaimEvent e -> of(e);
    };
  }

  private String of(ClaimEvent event) {
    return switch (event) {
      case SupplementGranted e -> join(words.money(e.amount()), words.day(e.on()));
      case CapacityRequested e -> join(words.name(e.kind()), words.name(e.by()), words.day(e.on()));
      case CapacityDecided e ->
          join(
              words.name(e.kind()),
              words.say(e.established() ? "capacity-established" : "capacity-not-established"),
              words.day(e.on()));
      case CapacityAssessed e ->
          join(
              words.name(e.kind()),
              words.say(e.positive() ? "capacity-established" : "capacity-not-established"),
              words.day(e.on()));
    };
  }

  private String of(CourseEvent event) {
    return switch (event) {
      case RepairRequested e ->
          join(
              words.name(e.kind()),
              words.day(e.on()),
              words.say("repair-by", words.day(e.repairBy())));
      case StayAbroadStarted e -> join(words.period(e.from(), null), words.name(e.allowance()));
      case StayAbroadEnded e -> words.day(e.to());
      case UnduePaymentFound e ->
          join(words.money(e.amount()), words.period(e.from(), e.to()), words.name(e.ground()));
      case ReclaimDecided e ->
          join(
              words.day(e.on()),
              words.say(e.reclaimed() ? "reclaimed" : "not-reclaimed"),
              name(e.waiver()));
      case HolidayAllowancePaid e ->
          join(
              words.money(e.amount()),
              words.day(e.on()),
              words.say("paid-through", words.day(e.to().minusDays(1))));
      case InformationRequested e -> join(words.name(e.institution()), words.day(e.on()));
      case InformationReceived e -> join(words.name(e.institution()), words.day(e.on()));
      case FineImposed e ->
          join(
              words.money(e.amount()),
              words.day(e.on()),
              e.harm() == null ? null : words.say("harm", words.money(e.harm())),
              day("breached-on", e.breachedOn()));
      case WarningGiven e -> join(words.day(e.on()), day("breached-on", e.breachedOn()));
      case PlanOfActionSet e -> words.day(e.on());
      case PlanOfActionEvaluated e -> words.day(e.on());
    };
  }

  private static String percentages(List<Percentage> all) {
    return all.stream().map(one -> one.text() + "%").collect(joining(" + "));
  }

  private String income(IncomeRecorded e) {
    return join(
        words.month(e.month()),
        words.money(e.amount()),
        e.disregarded() == null || e.disregarded().cents() == 0
            ? null
            : words.say("disregarded", words.money(e.disregarded())),
        e.disregardGround() == null ? null : words.name(e.disregardGround()),
        e.setOff() == null || e.setOffIn() == null
            ? null
            : words.say("set-off", words.money(e.setOff()), words.month(e.setOffIn())),
        e.bufferBudget() == null ? null : words.say("buffer", words.money(e.bufferBudget())));
  }

  private String of(ShelteredWorkEvent event) {
    return switch (event) {
      case EmploymentStarted e ->
          join(
              words.name(e.modality()),
              words.period(e.from(), e.to()),
              hours(e.hoursPerWeek()),
              wage(e.monthlyWage()),
              reinstates(e.reinstates()));
      case EmploymentTakenOver e ->
          join(
              words.name(e.modality()),
              words.period(e.from(), e.to()),
              hours(e.hoursPerWeek()),
              reason(e.endReason()));
      case ModalityChanged e -> join(words.name(e.modality()), words.period(e.from(), null));
      case HoursChanged e -> join(words.hours(e.hoursPerWeek()), words.period(e.from(), null));
      case EmploymentEnded e ->
          join(
              words.name(e.modality()),
              words.say("last-day", words.day(e.to().minusDays(1))),
              reason(e.reason()),
              e.wayBack() == null ? null : wayBack(e.wayBack()),
              e.shelter() == null ? null : words.name(e.shelter()),
              despite(e.despiteHandOver()));
      case ShelteredWorkEvent.ReinstatementDeclined e ->
          join(words.name(e.modality()), words.day(e.on()), words.name(e.reason()));
      case SickLeaveStarted e -> words.period(e.from(), null);
      case Recovered e -> words.period(e.from(), null);
      case StatusRecorded e -> join(words.name(e.kind()), words.period(e.from(), e.to()));
      case StatusEvent e -> of(e);
      case AdviceEvent e -> of(e);
    };
  }

  private String of(StatusEvent event) {
    return switch (event) {
      case StatusEnded e ->
          join(
              words.name(e.kind()),
              words.say("last-day", words.day(e.to().minusDays(1))),
              reason(e.reason()));
      case IndicationCategorised e -> join(words.name(e.category()), words.period(e.from(), null));
      case ReassessmentRequested e -> words.day(e.on());
      case IndicationRenewed e ->
          join(
              words.say("on", words.day(e.on())),
              e.to() == null ? null : words.say("last-day", words.day(e.to().minusDays(1))),
              words.name(e.category()));
      case IndicationNotRenewed e -> join(decided(e.on()), words.period(e.to(), null));
      case IndicationWithdrawn e -> join(words.period(e.on(), null), words.name(e.ground()));
    };
  }

  private String of(AdviceEvent event) {
    return switch (event) {
      case AdviceRequested e ->
          join(
              words.day(e.on()),
              words.name(e.by()),
              e.changedSituation() ? words.say("changed-situation") : null);
      case AdviceReceived e ->
          join(
              words.say(e.positive() ? "advice-positive" : "advice-negative"),
              words.say("received", words.day(e.on())),
              e.ground() == null ? null : words.name(e.ground()),
              e.shortcut() == null ? null : words.name(e.shortcut()));
      case ShelteredWorkDecided e ->
          join(
              words.say(e.established() ? "established" : "not-established"),
              words.day(e.on()),
              words.name(e.ground()));
      case WaitingListEntered e -> words.period(e.from(), null);
      case WaitingListLeft e -> join(words.day(e.on()), words.name(e.reason()));
      case BridgingStarted e -> join(words.name(e.kind()), words.period(e.from(), null));
    };
  }

  private String of(EmployerDeskEvent event) {
    return switch (event) {
      case PlacementStarted e ->
          join(
              words.name(e.kind()),
              words.period(e.from(), e.to()),
              hours(e.hoursPerWeek()),
              e.wageCostSubsidy() == null
                  ? null
                  : words.say("wage-cost-subsidy", e.wageCostSubsidy().text()),
              e.jobCoach() ? words.say("job-coach") : null,
              wage(e.monthlyWage()),
              reason(e.endReason()));
      case PlacementEnded e ->
          join(lastDay(e.to()), reason(e.reason()), despite(e.despiteHandOver()));
      case PlacementEvent e -> of(e);
      case ResidentProposed e -> join(words.name(e.organisation()), words.day(e.on()));
      case ProposalAnswered e ->
          join(
              words.name(e.outcome()),
              e.reason() == null ? null : words.name(e.reason()),
              words.day(e.on()));
    };
  }

  private String of(PlacementEvent event) {
    return switch (event) {
      case PlacementExtended e -> join(lastDay(e.to()), words.name(e.ground()), decided(e.on()));
      case PlacementReviewed e ->
          join(
              words.day(e.on()),
              words.name(e.outcome()),
              e.otherEnvironment() ? words.say("other-environment") : null);
      case LateSubsidyPossible e -> join(words.day(e.on()), words.name(e.ground()));
      case LateSubsidyRequested e -> join(words.day(e.on()), words.name(e.by()));
      case WageCostSubsidyInterrupted e -> words.period(e.from(), null);
      case WageCostSubsidyResumed e -> words.period(e.from(), null);
      case WorkSupportRequested e ->
          join(words.name(e.support()), words.day(e.on()), words.name(e.by()));
      case WorkSupportRefused e ->
          join(words.name(e.support()), words.name(e.ground()), decided(e.on()));
      case TrainingSettled e -> join(words.day(e.on()), words.name(e.outcome()));
      case PremiumSettled e ->
          join(
              words.day(e.on()),
              words.say("half-year", Integer.toString(e.halfYear())),
              words.name(e.outcome()));
      case SupportStarted e -> join(words.name(e.kind()), words.period(e.from(), e.to()));
      case SupportEnded e ->
          join(words.name(e.kind()), lastDay(e.to()), despite(e.despiteHandOver()));
      case WageValueFixed e ->
          join(
              words.say("wage-value", e.wageValue().text()),
              words.day(e.on()),
              words.say("measured-by", e.expert().text()));
      case WageCostSubsidyGranted e ->
          join(
              words.say("wage-cost-subsidy", e.percentage().text()),
              words.period(e.from(), e.to()),
              words.name(e.ground()),
              decided(e.on()));
      case WageCostSubsidyEnded e ->
          join(lastDay(e.to()), reason(e.reason()), despite(e.despiteHandOver()));
    };
  }

  private @Nullable String wage(@Nullable Money monthlyWage) {
    return monthlyWage == null ? null : words.say("wage", words.money(monthlyWage));
  }

  private String lastDay(LocalDate to) {
    return words.say("last-day", words.day(to.minusDays(1)));
  }

  private String decided(LocalDate on) {
    return words.say("decided", words.day(on));
  }

  private String of(DebtSupportEvent event) {
    return switch (event) {
      case ArrangementStarted e ->
          join(
              words.name(e.arrangement()),
              words.period(e.from(), e.to()),
              e.expectedLastDay() == null || e.to() != null
                  ? null
                  : words.say("expected-last-day", words.day(e.expectedLastDay())),
              reason(e.endReason()));
      case ArrangementEnded e ->
          join(
              words.say("last-day", words.day(e.to().minusDays(1))),
              reason(e.reason()),
              name(e.outcome()),
              despite(e.despiteHandOver()));
      case DeclarationIssued e -> words.day(e.on());
      case AfterCareStarted e -> words.period(e.from(), null);
      case AfterCareEnded e -> words.say("last-day", words.day(e.to().minusDays(1)));
      case SignalEvent e -> of(e);
      case RequestEvent e -> of(e);
    };
  }

  private String of(SignalEvent event) {
    return switch (event) {
      case EarlySignalReceived e ->
          join(words.name(e.kind()), words.say("received", words.day(e.receivedOn())));
      case SignalFollowedUp e -> join(words.name(e.outcome()), words.day(e.on()));
    };
  }

  private String of(RequestEvent event) {
    return switch (event) {
      case HelpRequested e ->
          join(words.day(e.on()), e.threatening() == null ? null : words.name(e.threatening()));
      case SituationThreatens e -> join(words.day(e.on()), words.name(e.threatening()));
      case FirstTalkHeld e ->
          join(
              words.day(e.on()),
              words.say(e.application() ? "applied" : "not-applied"),
              e.weeksTold() == null ? null : words.say("weeks-told", e.weeksTold()));
      case SupportAdmitted e ->
          join(words.day(e.on()), words.say("plan-of-action", words.day(e.plan())));
      case SupportRefused e -> join(words.day(e.on()), words.name(e.ground()));
      case RequestWithdrawn e -> words.day(e.on());
    };
  }

  private String wayBack(WayBack wayBack) {
    return wayBack.guarantor() == null || wayBack.until() == null
        ? join(
            words.name(wayBack.kind()),
            wayBack.informedOn() == null ? null : words.day(wayBack.informedOn()))
        : words.say("way-back", words.name(wayBack.guarantor()), words.day(wayBack.until()));
  }

  private @Nullable String reason(@Nullable EndReason reason) {
    return reason == null ? null : words.name(reason);
  }

  private @Nullable String hours(@Nullable Hours hours) {
    return hours == null ? null : words.hours(hours);
  }

  private static String join(String first, @Nullable String... more) {
    List<String> parts = new ArrayList<>();
    parts.add(first);
    Stream.of(more).filter(part -> part != null).forEach(parts::add);
    return parts.stream().collect(joining(", "));
  }
}
