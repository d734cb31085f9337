package nl.doorloop.onecounter.domain.deadlines;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent;
import nl.doorloop.language.incomesupport.ReductionEvent;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;

/**
 * Reads the terms of the law off what was recorded about a resident. Corrections count from the
 * start, as if they had always been there; there is no clock.
 */
public final class Deadlines {
  private static final Term DECISION = Term.weeks(8);
  private static final Term ADVANCE_PAYMENT = Term.weeks(4);
  private static final int WEEKS_OF_SUSPENSION = 8;
  private static final int MONTHS_OF_REUSE = 12;
  private static final int MONTHS_OF_TRIAL = 2;
  private static final Term REASSESSMENT = Term.weeks(16);

  private static final Comparator<Deadline> BY_LAST_DAY =
      Comparator.comparing(Deadline::lastDay)
          .thenComparing(Deadline::term)
          .thenComparing(deadline -> deadline.because().text());

  /** One term about one thing. */
  private record About(LegalTerm term, Object id) {}

  private final Map<ApplicationId, List<Period>> standingStill = new HashMap<>();
  private final Map<About, Deadline> terms = new LinkedHashMap<>();
  private final List<Fact> indications = new ArrayList<>();
  private final Map<ApplicationId, LocalDate> extended = new HashMap<>();
  private final AssistanceTerms assistance = new AssistanceTerms(this);

  private Deadlines() {}

  /**
   * Every term that runs or ran, of several about one thing the last; the earliest last day first.
   */
  public static List<Deadline> of(Collection<Fact> facts) {
    var deadlines = new Deadlines();
    for (var fact : Facts.effective(facts)) {
      deadlines.take(fact, fact.event());
    }
    deadlines.reassessments();
    return deadlines.terms.values().stream().sorted(BY_LAST_DAY).toList();
  }

  private void take(Fact fact, ResidentEvent event) {
    switch (event) {
      case NotificationEvent e -> assistance.take(fact, e);
      case ReductionEvent e -> assistance.take(fact, e);
      case IncomeRecorded e -> assistance.take(fact, e);
      case ApplicationLodged e -> {
        var received = e.receivedOn();
        follows(e);
        begin(fact, LegalTerm.DECISION, e.applicationId(), received, DECISION.lastDay(received));
        if (e.scheme() == Scheme.GENERAL_ASSISTANCE) {
          begin(
              fact,
              LegalTerm.ADVANCE_PAYMENT,
              e.applicationId(),
              received,
              ADVANCE_PAYMENT.lastDay(received));
        }
      }
      case CompletionRequested e -> {
        var still = new Period(e.on(), e.completeBy().plusDays(1));
        standingStill.computeIfAbsent(e.applicationId(), _ -> new ArrayList<>()).add(still);
        standsStill(e.applicationId());
      }
      case ApplicationCompleted e -> {
        completed(e.applicationId(), e.on());
        standsStill(e.applicationId());
      }
      case ApplicationGranted e -> decided(e.applicationId(), e.on());
      case ApplicationRejected e -> decided(e.applicationId(), e.on());
      case ApplicationLeftUnhandled e -> decided(e.applicationId(), e.on());
      case ApplicationWithdrawn e -> decided(e.applicationId(), e.on());
      case AdvancePaid e ->
          begin(
              fact,
              LegalTerm.ADVANCE_PAYMENT,
              e.applicationId(),
              e.on(),
              ADVANCE_PAYMENT.lastDay(e.on()));
      case DecisionTermExtended e -> {
        extended.put(e.applicationId(), e.until());
        standsStill(e.applicationId());
      }
      case EntitlementSuspended e
          when e.kind() == SuspensionKind.RIGHT && e.legalFramework() == LegalFramework.PW ->
          begin(
              fact,
              LegalTerm.SUSPENSION_OF_RIGHT,
              e.provisionId(),
              e.from().minusDays(1),
              e.from().plusWeeks(WEEKS_OF_SUSPENSION).minusDays(1));
      case EntitlementResumed e -> settle(LegalTerm.SUSPENSION_OF_RIGHT, e.provisionId(), e.from());
      case EntitlementWithdrawn e -> {
        settle(LegalTerm.SUSPENSION_OF_RIGHT, e.provisionId(), e.from());
        settle(LegalTerm.REUSE_OF_DATA, e.provisionId(), e.from());
        assistance.ended(e.provisionId(), e.from());
      }
      case EntitlementTerminated e -> {
        settle(LegalTerm.SUSPENSION_OF_RIGHT, e.provisionId(), e.to());
        assistance.ended(e.provisionId(), e.to());
        if (e.scheme() == Scheme.GENERAL_ASSISTANCE) {
          begin(
              fact,
              LegalTerm.REUSE_OF_DATA,
              e.provisionId(),
              e.to().minusDays(1),
              e.to().plusMonths(MONTHS_OF_REUSE).minusDays(1));
        }
      }
      case PlacementStarted e when e.kind() == PlacementKind.TRIAL -> {
        var last = e.from().plusMonths(MONTHS_OF_TRIAL).minusDays(1);
        begin(fact, LegalTerm.TRIAL_PLACEMENT, e.provisionId(), e.from().minusDays(1), last);
        if (e.to() != null && !e.to().isAfter(last.plusDays(1))) {
          settle(LegalTerm.TRIAL_PLACEMENT, e.provisionId(), e.to());
        }
      }
      case PlacementEnded e -> settle(LegalTerm.TRIAL_PLACEMENT, e.provisionId(), e.to());
      case StatusRecorded e when e.kind() == StatusKind.WSW_INDICATION -> indications.add(fact);
      default -> {
        // Nothing else starts or settles a term yet.
      }
    }
  }

  /** What an application follows on need not be waited for any longer, or was used. */
  private void follows(ApplicationLodged lodged) {
    if (lodged.notificationId() != null) {
      settleBy(LegalTerm.SEARCH_PERIOD, lodged.notificationId(), lodged.receivedOn());
    }
    if (lodged.predecessorId() != null) {
      settle(LegalTerm.REUSE_OF_DATA, lodged.predecessorId(), lodged.receivedOn());
    }
  }

  void begin(Fact fact, LegalTerm term, Object id, LocalDate event, LocalDate last) {
    terms.put(
        new About(term, id), new Deadline(term, event.plusDays(1), last, 0, fact.eventId(), null));
  }

  /** From the day on which it came in the term runs on; a request of that day cost nothing. */
  private void completed(ApplicationId application, LocalDate on) {
    var still = standingStill.getOrDefault(application, List.of());
    if (!still.isEmpty() && still.getLast().contains(on)) {
      var last = still.removeLast();
      if (on.isAfter(last.from())) {
        still.add(new Period(last.from(), on));
      }
    }
  }

  private void standsStill(ApplicationId application) {
    terms.computeIfPresent(
        new About(LegalTerm.DECISION, application),
        (_, deadline) -> {
          var still = standingStill.getOrDefault(application, List.of());
          var last = DECISION.lastDay(deadline.firstDay().minusDays(1), still);
          long days = still.stream().mapToLong(p -> DAYS.between(p.from(), p.to())).sum();
          if (last == null) {
            return deadline;
          }
          var until = extended.get(application);
          return deadline.moved(until != null && until.isAfter(last) ? until : last, (int) days);
        });
  }

  private void decided(Object application, LocalDate on) {
    settle(LegalTerm.DECISION, application, on);
    settle(LegalTerm.ADVANCE_PAYMENT, application, on);
  }

  void settle(LegalTerm term, Object id, LocalDate on) {
    terms.computeIfPresent(new About(term, id), (_, deadline) -> deadline.settled(on));
  }

  /** Settles what was not settled earlier. */
  void settleBy(LegalTerm term, Object id, LocalDate on) {
    terms.computeIfPresent(
        new About(term, id),
        (_, deadline) ->
            deadline.settledOn() == null || deadline.settledOn().isAfter(on)
                ? deadline.settled(on)
                : deadline);
  }

  /** An indication that goes on where another ends, or earlier, settles the other's. */
  private void reassessments() {
    for (var fact : indications) {
      var indication = (StatusRecorded) fact.event();
      var end = indication.to();
      if (end != null) {
        var id = indication.provisionId();
        var last = REASSESSMENT.before(end.minusDays(1));
        begin(fact, LegalTerm.WSW_REASSESSMENT, id, indication.from().minusDays(1), last);
        indications.stream()
            .map(other -> (StatusRecorded) other.event())
            .filter(other -> !other.provisionId().equals(id) && goesOn(other, end))
            .map(StatusRecorded::registeredOn)
            .min(Comparator.naturalOrder())
            .ifPresent(on -> settle(LegalTerm.WSW_REASSESSMENT, id, on));
      }
    }
  }

  private static boolean goesOn(StatusRecorded other, LocalDate end) {
    return !other.from().isAfter(end) && (other.to() == null || other.to().isAfter(end));
  }
}
