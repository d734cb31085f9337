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
import java.util.stream.Stream;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SituationThreatens;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent;
import nl.doorloop.language.incomesupport.ReductionEvent;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceReceived;
import nl.doorloop.language.shelteredwork.AdviceEvent.AdviceRequested;
import nl.doorloop.language.shelteredwork.AdviceEvent.ShelteredWorkDecided;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.language.shelteredwork.StatusEvent;
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
  private static final int MONTHS_OF_REUSE = 12;
  private static final Term FIRST_TALK = Term.weeks(4);
  private static final Term FIRST_TALK_THREATENING = Term.workingDays(3);
  private static final Term ADVICE = Term.weeks(8);
  private static final int WEEKS_OF_SICKNESS = 13;
  private static final int MONTHS_TO_NEW_ADVICE = 12;

  private static final Comparator<Deadline> BY_LAST_DAY =
      Comparator.comparing(Deadline::lastDay)
          .thenComparing(Deadline::term)
          .thenComparing(deadline -> deadline.because().text());

  /** One term about one thing. */
  private record About(LegalTerm term, Object id) {}

  private final Map<ApplicationId, List<Period>> standingStill = new HashMap<>();
  private final Map<About, Deadline> terms = new LinkedHashMap<>();
  private final Map<ResidentId, LocalDate> advice = new HashMap<>();
  private final Map<ApplicationId, LocalDate> extended = new HashMap<>();
  private final AssistanceTerms assistance = new AssistanceTerms(this);
  private final Reassessments reassessments = new Reassessments();

  private Deadlines() {}

  /**
   * Every term that runs or ran, of several about one thing the last; the earliest last day first.
   */
  public static List<Deadline> of(Collection<Fact> facts) {
    var deadlines = new Deadlines();
    var effective = Facts.effective(facts);
    for (var fact : effective) {
      deadlines.take(fact, fact.event());
    }
    return Stream.of(
            deadlines.terms.values(),
            deadlines.reassessments.terms(),
            ApplicationTerms.of(effective),
            ClaimTerms.of(effective),
            ObjectionTerms.of(effective),
            Suspensions.of(effective),
            CourseTerms.of(effective),
            StaysAbroad.of(effective),
            HolidayAllowanceTerms.of(effective),
            PlacementTerms.of(effective),
            SubsidyGroupTerms.of(effective),
            DebtSchemeTerms.of(effective))
        .flatMap(Collection::stream)
        .sorted(BY_LAST_DAY)
        .toList();
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
        var still = new Period(e.on().plusDays(1), e.completeBy().plusDays(1));
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
      case AdvancePaid e when e.scheme() == Scheme.GENERAL_ASSISTANCE ->
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
      case EntitlementWithdrawn e -> {
        settle(LegalTerm.REUSE_OF_DATA, e.provisionId(), e.from());
        assistance.ended(e.provisionId(), e.from());
      }
      case EntitlementTerminated e -> {
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
      case StatusRecorded e when e.kind() == StatusKind.WSW_INDICATION ->
          reassessments.recorded(fact, e);
      case StatusEvent e -> reassessments.take(fact, e);
      case AdviceRequested e -> {
        settle(LegalTerm.NEW_ADVICE, e.residentId(), e.on());
        advice.put(e.residentId(), e.on());
        begin(
            fact, LegalTerm.SHELTERED_WORK_ADVICE, e.residentId(), e.on(), ADVICE.lastDay(e.on()));
      }
      case ShelteredWorkDecided e when !e.established() -> {
        var asked = advice.get(e.residentId());
        if (asked != null) {
          var again = asked.plusMonths(MONTHS_TO_NEW_ADVICE);
          begin(fact, LegalTerm.NEW_ADVICE, e.residentId(), asked, again.minusDays(1));
        }
      }
      case AdviceReceived e -> settle(LegalTerm.SHELTERED_WORK_ADVICE, e.residentId(), e.on());
      case SickLeaveStarted e when e.modality().isWsw() ->
          begin(
              fact,
              LegalTerm.WSW_SICKNESS,
              e.provisionId(),
              e.from().minusDays(1),
              e.from().plusWeeks(WEEKS_OF_SICKNESS).minusDays(1));
      case Recovered e -> settle(LegalTerm.WSW_SICKNESS, e.provisionId(), e.from());
      case EmploymentEnded e -> settle(LegalTerm.WSW_SICKNESS, e.provisionId(), e.to());
      case HelpRequested e -> {
        boolean calm = e.threatening() == null;
        var length = calm ? FIRST_TALK : FIRST_TALK_THREATENING;
        begin(
            fact,
            calm ? LegalTerm.FIRST_TALK : LegalTerm.FIRST_TALK_THREATENING,
            e.requestId(),
            e.on(),
            length.lastDay(e.on()));
      }
      case SituationThreatens e ->
          begin(
              fact,
              LegalTerm.FIRST_TALK_THREATENING,
              e.requestId(),
              e.on(),
              FIRST_TALK_THREATENING.lastDay(e.on()));
      case FirstTalkHeld e -> {
        talked(e.requestId(), e.on());
        if (e.decideBy() != null) {
          begin(fact, LegalTerm.DEBT_DECISION, e.requestId(), e.on(), e.decideBy());
        }
      }
      case SupportAdmitted e -> settle(LegalTerm.DEBT_DECISION, e.requestId(), e.on());
      case SupportRefused e -> settle(LegalTerm.DEBT_DECISION, e.requestId(), e.on());
      case RequestWithdrawn e -> {
        talked(e.requestId(), e.on());
        settle(LegalTerm.DEBT_DECISION, e.requestId(), e.on());
      }
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

  /**
   * From the day on which it came in the term runs on; what came in by the day after it was asked
   * for cost nothing.
   */
  private void completed(ApplicationId application, LocalDate on) {
    var still = standingStill.getOrDefault(application, List.of());
    if (still.isEmpty()) {
      return;
    }
    var last = still.getLast();
    if (on.isBefore(last.from()) || last.contains(on)) {
      still.removeLast();
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

  /** A request that was taken back after the first talk is settled by the talk. */
  private void talked(DebtRequestId request, LocalDate on) {
    for (var term : List.of(LegalTerm.FIRST_TALK, LegalTerm.FIRST_TALK_THREATENING)) {
      terms.computeIfPresent(
          new About(term, request),
          (_, deadline) ->
              deadline.settledOn() == null || on.isBefore(deadline.settledOn())
                  ? deadline.settled(on)
                  : deadline);
    }
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
}
