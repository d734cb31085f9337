package nl.doorloop.platform.feed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.Source;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.GuidanceEvent;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.ObjectionEvent;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.ProposalEvent;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.CourseEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.NotificationEvent;
import nl.doorloop.language.incomesupport.ReductionEvent;
import nl.doorloop.language.shelteredwork.AdviceEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.SickLeaveEvent;
import nl.doorloop.language.shelteredwork.StatusEvent;
import nl.doorloop.platform.feed.Place.Kind;
import org.jspecify.annotations.Nullable;

/** Which events say where a resident lives, and since when. */
final class PlaceFacts {
  /** The only ones that say it. */
  static final Set<Class<? extends ResidentEvent>> SAY_WHERE =
      Set.of(
          ContinuityEvent.AddressRecorded.class,
          ContinuityEvent.ResidentRegistered.class,
          ContinuityEvent.AssessmentRecorded.class,
          IncomeSupportEvent.EntitlementGranted.class,
          IncomeSupportEvent.EntitlementTakenOver.class,
          ShelteredWorkEvent.EmploymentStarted.class,
          ShelteredWorkEvent.EmploymentTakenOver.class,
          ShelteredWorkEvent.StatusRecorded.class,
          EmployerDeskEvent.PlacementStarted.class,
          DebtSupportEvent.ArrangementStarted.class);

  private PlaceFacts() {}

  static Optional<Place> of(ResidentEvent event) {
    return switch (event) {
      case ContinuityEvent e -> continuity(e);
      case IncomeSupportEvent e -> incomeSupport(e);
      case ShelteredWorkEvent e -> shelteredWork(e);
      case EmployerDeskEvent e ->
          switch (e) {
            case EmployerDeskEvent.PlacementStarted s ->
                fact(Source.PLACEMENTS, s.municipality(), s.from(), s.registeredOn(), s.origin());
            case EmployerDeskEvent.PlacementEnded _, PlacementEvent _, ProposalEvent _ ->
                Optional.empty();
          };
      case DebtSupportEvent e ->
          switch (e) {
            case DebtSupportEvent.ArrangementStarted s ->
                fact(Source.DEBT_SUPPORT, s.municipality(), s.from(), s.registeredOn(), s.origin());
            case DebtSupportEvent.SignalEvent _,
                DebtSupportEvent.RequestEvent _,
                DebtSupportEvent.ArrangementEnded _,
                DebtSupportEvent.DeclarationIssued _,
                DebtSupportEvent.AfterCareStarted _,
                DebtSupportEvent.AfterCareEnded _ ->
                Optional.empty();
          };
      case Correction _ -> Optional.empty();
    };
  }

  private static Optional<Place> continuity(ContinuityEvent event) {
    return switch (event) {
      case ContinuityEvent.AddressRecorded a ->
          Optional.of(new Place(Kind.ADDRESS, a.municipality(), a.from(), null, "", ""));
      case ContinuityEvent.ResidentRegistered r ->
          Optional.of(new Place(Kind.REGISTRATION, r.municipality(), r.on(), null, "", ""));
      case ContinuityEvent.AssessmentRecorded a ->
          fact(Source.ASSESSMENTS, a.municipality(), a.from(), a.registeredOn(), a.origin());
      case ContinuityEvent.ResidentsJoined _,
          ContinuityEvent.ResidentsSplit _,
          ContinuityEvent.StepOverridden _,
          ContinuityEvent.LeadAssigned _,
          ContinuityEvent.TrajectoryClosed _,
          ContinuityEvent.ReturnAgreed _,
          ContinuityEvent.ReturnWaived _,
          GuidanceEvent _,
          ContinuityEvent.ReturnProposed _,
          HandOverEvent _,
          ObjectionEvent _ ->
          Optional.empty();
    };
  }

  private static Optional<Place> incomeSupport(IncomeSupportEvent event) {
    return switch (event) {
      case IncomeSupportEvent.EntitlementGranted e ->
          fact(Source.INCOME_SUPPORT, e.municipality(), e.from(), e.registeredOn(), null);
      case IncomeSupportEvent.EntitlementTakenOver e ->
          fact(
              Source.INCOME_SUPPORT,
              e.municipality(),
              e.from(),
              e.origin().registeredOn(),
              e.origin());
      case NotificationEvent _,
          ApplicationEvent _,
          ReductionEvent _,
          CourseEvent _,
          ClaimEvent _,
          EntitlementEvent.EntitlementRevised _,
          EntitlementEvent.NilPeriodStarted _,
          EntitlementEvent.NilPeriodEnded _,
          EntitlementEvent.ReinstatementDeclined _,
          IncomeSupportEvent.EntitlementSuspended _,
          IncomeSupportEvent.EntitlementResumed _,
          IncomeSupportEvent.EntitlementTerminated _,
          IncomeSupportEvent.EntitlementWithdrawn _,
          IncomeSupportEvent.IncomeRecorded _ ->
          Optional.empty();
    };
  }

  private static Optional<Place> shelteredWork(ShelteredWorkEvent event) {
    return switch (event) {
      case ShelteredWorkEvent.EmploymentStarted e ->
          fact(Source.SHELTERED_WORK, e.municipality(), e.from(), e.registeredOn(), null);
      case ShelteredWorkEvent.EmploymentTakenOver e ->
          fact(
              Source.SHELTERED_WORK,
              e.municipality(),
              e.from(),
              e.origin().registeredOn(),
              e.origin());
      case ShelteredWorkEvent.StatusRecorded e ->
          fact(Source.SHELTERED_WORK, e.municipality(), e.from(), e.registeredOn(), null);
      case ShelteredWorkEvent.ModalityChanged _,
          ShelteredWorkEvent.HoursChanged _,
          ShelteredWorkEvent.EmploymentEnded _,
          ShelteredWorkEvent.ReinstatementDeclined _,
          AdviceEvent _,
          SickLeaveEvent _,
          StatusEvent _ ->
          Optional.empty();
    };
  }

  private static Optional<Place> fact(
      Source source,
      Municipality municipality,
      LocalDate from,
      @Nullable LocalDate registeredOn,
      @Nullable Origin origin) {
    return Optional.of(
        new Place(
            Kind.FACT,
            municipality,
            from,
            origin == null ? registeredOn : origin.registeredOn(),
            source.text(),
            origin == null ? "" : origin.sourceId().text()));
  }
}
