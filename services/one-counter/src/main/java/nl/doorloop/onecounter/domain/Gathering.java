package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.ProvisionId;
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
import nl.doorloop.onecounter.domain.Places.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts each effective fact where it belongs. Facts come as recorded, so of two openings of one
 * provision, two offers of one hand-over and two agreements about one provision the later recorded
 * counts.
 */
final class Gathering {
  // As recorded, which is nearly the order of time, so that what sorts by time has little to do.
  private final Map<ProvisionId, Opening> openings = new LinkedHashMap<>();
  private final Map<ProvisionId, List<Ending>> endings = new HashMap<>();
  private final Map<ProvisionId, List<Change>> changes = new HashMap<>();
  private final List<Assessment.Dossier> assessments = new ArrayList<>();
  private final List<SetStep> setSteps = new ArrayList<>();
  private final List<Lead.Recorded> leads = new ArrayList<>();
  private final List<Place> registrations = new ArrayList<>();
  private final List<Place> addresses = new ArrayList<>();
  private final List<Place> beginnings = new ArrayList<>();
  private final Map<HandOverId, ContinuityEvent.HandOverOffered> offers = new HashMap<>();
  private final Map<HandOverId, List<Change>> answers = new HashMap<>();
  private final List<ContinuityEvent.ReturnAgreed> agreements = new ArrayList<>();
  private final TreeSet<LocalDate> closings = new TreeSet<>();
  private final PlacementFacts placements = new PlacementFacts();

  private Gathering() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static Circumstances of(List<Fact> effective) {
    var gathering = new Gathering();
    for (var fact : effective) {
      switch (fact.event()) {
        case ContinuityEvent event -> gathering.take(fact, event);
        case IncomeSupportEvent event -> gathering.take(fact, event);
        case ShelteredWorkEvent event -> gathering.take(fact, event);
        case EmployerDeskEvent event -> gathering.take(fact, event);
        case DebtSupportEvent event -> gathering.take(fact, event);
        case Correction event ->
            throw new IllegalStateException(event + " must have been applied before");
      }
    }
    return gathering.circumstances();
  }

  private void take(Fact fact, ContinuityEvent event) {
    switch (event) {
      case ContinuityEvent.ResidentRegistered e ->
          registrations.add(Place.address(fact, e.on(), e.municipality()));
      case ContinuityEvent.AddressRecorded e ->
          addresses.add(Place.address(fact, e.from(), e.municipality()));
      case ContinuityEvent.AssessmentRecorded e -> {
        var dossier = new Assessment.Dossier(fact, e);
        assessments.add(dossier);
        beginnings.add(
            new Place(
                e.from(),
                dossier.registeredOn(),
                Openings.nameOf(e.origin(), Source.ASSESSMENTS),
                dossier.idInSource(),
                fact,
                e.municipality()));
      }
      case ContinuityEvent.StepOverridden e -> setSteps.add(SetStep.of(fact, e));
      case ContinuityEvent.LeadAssigned e ->
          leads.add(new Lead.Recorded(fact, e.from(), Dated.orOpen(e.to()), e.organisation()));
      case ContinuityEvent.TrajectoryClosed e -> closings.add(e.on());
      case ContinuityEvent.ReturnAgreed e -> agreements.add(e);
      case ContinuityEvent.HandOverOffered e -> offers.put(e.handOverId(), e);
      case ContinuityEvent.HandOverAccepted e -> answered(e.handOverId(), e.on(), fact);
      case ContinuityEvent.HandOverRefused e -> answered(e.handOverId(), e.on(), fact);
      case ContinuityEvent.HandOverWithdrawn e -> answered(e.handOverId(), e.on(), fact);
      case ContinuityEvent.HandOverStarted e -> answered(e.handOverId(), e.on(), fact);
      case ContinuityEvent.ResidentsJoined _,
          ContinuityEvent.ResidentsSplit _,
          ContinuityEvent.ReturnWaived _,
          GuidanceEvent _,
          ContinuityEvent.ReturnProposed _,
          HandOverEvent.HandOverReminded _,
          HandOverEvent.HandOverEscalated _,
          ObjectionEvent _ -> {}
    }
  }

  private void take(Fact fact, IncomeSupportEvent event) {
    switch (event) {
      case IncomeSupportEvent.EntitlementGranted e -> opened(Openings.of(fact, e));
      case IncomeSupportEvent.EntitlementTakenOver e -> opened(Openings.of(fact, e));
      case IncomeSupportEvent.EntitlementSuspended e -> changed(e.provisionId(), e.from(), fact);
      case IncomeSupportEvent.EntitlementResumed e -> changed(e.provisionId(), e.from(), fact);
      case IncomeSupportEvent.EntitlementTerminated e ->
          ended(e.provisionId(), e.to(), e.reason(), fact);
      case IncomeSupportEvent.EntitlementWithdrawn e ->
          ended(e.provisionId(), e.from(), null, fact);
      // None of these takes the right away, so none changes the cover.
      case NotificationEvent _,
          ApplicationEvent _,
          ReductionEvent _,
          CourseEvent _,
          ClaimEvent _,
          EntitlementEvent.EntitlementRevised _,
          EntitlementEvent.NilPeriodStarted _,
          EntitlementEvent.NilPeriodEnded _,
          EntitlementEvent.ReinstatementDeclined _,
          IncomeSupportEvent.IncomeRecorded _ -> {}
    }
  }

  private void take(Fact fact, ShelteredWorkEvent event) {
    switch (event) {
      case ShelteredWorkEvent.EmploymentStarted e -> opened(Openings.of(fact, e));
      case ShelteredWorkEvent.EmploymentTakenOver e -> opened(Openings.of(fact, e));
      case ShelteredWorkEvent.ModalityChanged e -> changed(e.provisionId(), e.from(), fact);
      case ShelteredWorkEvent.EmploymentEnded e -> ended(e.provisionId(), e.to(), e.reason(), fact);
      case ShelteredWorkEvent.StatusRecorded e -> opened(Openings.of(fact, e));
      case StatusEvent e -> take(fact, e);
      case ShelteredWorkEvent.HoursChanged _,
          ShelteredWorkEvent.ReinstatementDeclined _,
          SickLeaveEvent _,
          AdviceEvent _ -> {}
    }
  }

  private void take(Fact fact, StatusEvent event) {
    switch (event) {
      case StatusEvent.StatusEnded e -> ended(e.provisionId(), e.to(), e.reason(), fact);
      case StatusEvent.IndicationNotRenewed e -> ended(e.provisionId(), e.to(), null, fact);
      case StatusEvent.IndicationWithdrawn e -> ended(e.provisionId(), e.on(), null, fact);
      case StatusEvent.IndicationRenewed e -> changed(e.provisionId(), e.on(), fact);
      case StatusEvent.IndicationCategorised _, StatusEvent.ReassessmentRequested _ -> {}
    }
  }

  private void take(Fact fact, EmployerDeskEvent event) {
    switch (event) {
      case EmployerDeskEvent.PlacementStarted e -> opened(Openings.of(fact, e));
      case EmployerDeskEvent.PlacementEnded e -> ended(e.provisionId(), e.to(), e.reason(), fact);
      case PlacementEvent e -> placements.take(fact, e);
      case ProposalEvent _ -> {}
    }
  }

  private void take(Fact fact, DebtSupportEvent event) {
    switch (event) {
      case DebtSupportEvent.ArrangementStarted e -> opened(Openings.of(fact, e));
      case DebtSupportEvent.ArrangementEnded e -> ended(e.provisionId(), e.to(), e.reason(), fact);
      case DebtSupportEvent.SignalEvent _,
          DebtSupportEvent.RequestEvent _,
          DebtSupportEvent.DeclarationIssued _,
          DebtSupportEvent.AfterCareStarted _,
          DebtSupportEvent.AfterCareEnded _ -> {}
    }
  }

  private void opened(Opening opening) {
    openings.put(opening.provisionId(), opening);
  }

  private void ended(ProvisionId provision, LocalDate on, @Nullable EndReason reason, Fact fact) {
    endings.computeIfAbsent(provision, _ -> new ArrayList<>(1)).add(new Ending(on, reason, fact));
  }

  private void changed(ProvisionId provision, LocalDate on, Fact fact) {
    changes.computeIfAbsent(provision, _ -> new ArrayList<>(2)).add(new Change(on, fact));
  }

  private void answered(HandOverId handOver, LocalDate on, Fact fact) {
    answers.computeIfAbsent(handOver, _ -> new ArrayList<>(2)).add(new Change(on, fact));
  }

  private Circumstances circumstances() {
    Map<ProvisionId, Life> lives = LinkedHashMap.newLinkedHashMap(openings.size() * 2);
    for (var opening : openings.values()) {
      beginnings.add(opening.place());
      var id = opening.provisionId();
      var changing = changes.getOrDefault(id, List.of());
      if (changing.size() > 1) {
        changing.sort(Change.BY_DAY);
      }
      var ends = endings.getOrDefault(id, List.of());
      for (var life : Lives.of(opening, ends, changing, placements)) {
        lives.put(life.provisionId(), life);
      }
    }
    var promises = new ArrayList<Promise>(offers.size());
    for (var offer : offers.values()) {
      promises.add(Promise.of(offer, answers.getOrDefault(offer.handOverId(), List.of())));
    }
    promises.sort(Promise.IN_ORDER);
    for (var promise : promises) {
      promise.receiverLeads().ifPresent(leads::add);
    }
    Map<LocalDate, LocalDate> wayBack = new HashMap<>();
    for (var agreement : agreements) {
      var life = lives.get(agreement.provisionId());
      if (life != null) {
        wayBack.put(life.from(), agreement.returnOn());
      }
    }
    return new Circumstances(
        lives,
        Assessment.of(assessments),
        setSteps,
        Lead.of(leads, lives.values()),
        Places.of(addresses, beginnings, registrations),
        promises,
        wayBack,
        closings);
  }
}
