package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_STARTED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.DECIDED_HERE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_PLACEMENT;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.PAID_BEFORE_THE_START;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.PARTICIPATION_TOO_LONG;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.SUBSIDY_TOO_HIGH;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.TRIAL_TOO_LONG;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.UNPAID;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.WITHOUT_LAST_DAY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.ExtendPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.FixWageValue;
import nl.doorloop.employerdesk.domain.DuringPlacement.GrantWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.InterruptSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.OpenLateSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.RefuseWorkSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestLateSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestWorkSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.ResumeSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.ReviewPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettlePremium;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettleTraining;
import nl.doorloop.employerdesk.domain.DuringPlacement.StartSupport;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.StartPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.TakeOverPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.WithdrawTakenOver;
import nl.doorloop.employerdesk.domain.law.HighestSubsidy;
import nl.doorloop.employerdesk.domain.law.LawInForce;
import nl.doorloop.employerdesk.domain.law.LongestPlacement;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Period;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.decision.TakenOver.Withdrawn;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.ProposalEvent;
import nl.doorloop.language.parameters.Parameters;

/**
 * One placement with an employer, or self-employment, with the guidance and the wage cost subsidy
 * that belong to it. It is started here or taken over from a row of a file; in between it may be
 * extended and reviewed, and support starts and stops; it ends once.
 */
public sealed interface Placement {
  record NotStarted() implements Placement {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements Placement {}

  /** Started, perhaps with its end known or already passed. */
  record Running(EventId first, PlacementCourse course) implements Placement {}

  /** Its end was decided here. */
  record Ended(EventId first, PlacementCourse course) implements Placement {}

  /** What its events are stored under. */
  String STREAM_TYPE = "placement";

  Decider<PlacementCommand, EmployerDeskEvent, Placement> DECIDER =
      new Decider<>(
              EmployerDeskEvent.class,
              new NotStarted(),
              Placement::decide,
              Placement::evolve,
              Placement::withdrawn)
          .refusing(Placement::endsInTime, ENDS_BEFORE_IT_STARTS);

  static Decision decide(PlacementCommand command, Placement placement) {
    return switch (command) {
      case StartPlacement(var asked) ->
          placement instanceof NotStarted ? start(asked) : refuse(ALREADY_STARTED);
      case TakeOverPlacement(var row) -> row(placement).takeOver(row, DECIDED_HERE);
      case WithdrawTakenOver(_, var reason) -> row(placement).withdraw(reason, DECIDED_HERE);
      case EndPlacement end ->
          switch (placement) {
            case NotStarted _, RowWithdrawn _ -> refuse(NO_PLACEMENT);
            case Ended _ -> refuse(ALREADY_ENDED);
            case Running(_, var course) -> end(end, course);
          };
      case DuringPlacement during ->
          courseOf(placement).map(course -> during(during, course)).orElse(refuse(NO_PLACEMENT));
    };
  }

  static Placement evolve(Placement before, EventId id, EmployerDeskEvent event) {
    return switch (event) {
      case PlacementStarted started -> new Running(id, PlacementCourse.of(started));
      case PlacementEnded ended ->
          before instanceof Running(var first, var course)
              ? new Ended(first, course.ended(ended.to()))
              : before;
      case ProposalEvent _ -> before;
      case PlacementEvent since ->
          switch (before) {
            case NotStarted _, RowWithdrawn _ -> before;
            case Running(var first, var course) -> new Running(first, course.with(since));
            case Ended(var first, var course) -> new Ended(first, course.with(since));
          };
    };
  }

  private static boolean endsInTime(Placement placement) {
    return courseOf(placement)
        .map(course -> course.end() == null || course.end().isAfter(course.started().from()))
        .orElse(true);
  }

  private static Decision during(DuringPlacement command, PlacementCourse course) {
    return switch (command) {
      case ExtendPlacement asked -> Extending.extend(asked, course);
      case ReviewPlacement asked -> Extending.review(asked, course);
      case SettleTraining asked -> Extending.settleTraining(asked, course);
      case SettlePremium asked -> Extending.settlePremium(asked, course);
      case StartSupport asked -> Guiding.start(asked, course);
      case EndSupport asked -> Guiding.end(asked, course);
      case FixWageValue asked -> Subsidising.fixWageValue(asked, course);
      case GrantWageCostSubsidy asked -> Subsidising.grant(asked, course);
      case EndWageCostSubsidy asked -> Subsidising.end(asked, course);
      case InterruptSubsidy asked -> Interrupting.interrupt(asked, course);
      case ResumeSubsidy asked -> Interrupting.resume(asked, course);
      case OpenLateSubsidy asked -> LateSubsidies.open(asked, course);
      case RequestLateSubsidy asked -> LateSubsidies.request(asked, course);
      case RequestWorkSupport asked -> Applying.request(asked, course);
      case RefuseWorkSupport asked -> Applying.decline(asked, course);
    };
  }

  private static Placement withdrawn(Placement before, EventId id, EmployerDeskEvent event) {
    return event instanceof PlacementStarted started && started.origin() != null
        ? new RowWithdrawn(id)
        : before;
  }

  /** What is known of a placement; empty where there is none, or none any more. */
  static Optional<PlacementStarted> startOf(Placement placement) {
    return courseOf(placement).map(PlacementCourse::started);
  }

  /** The first day without it, as far as that is known. */
  static Optional<LocalDate> endOf(Placement placement) {
    return courseOf(placement).flatMap(course -> Optional.ofNullable(course.end()));
  }

  /** The days of each of its wage cost subsidies. */
  static List<Period> subsidyDays(Placement placement) {
    return courseOf(placement)
        .map(course -> course.subsidies().stream().map(PlacementCourse.Support::days).toList())
        .orElse(List.of());
  }

  /**
   * The calendar years of all its wage cost subsidies, the earliest first.
   *
   * @param today years that begin after it are left out: their wage is not known
   */
  static List<SubsidyYear> subsidyYears(
      Placement placement, Parameters parameters, LocalDate today) {
    return courseOf(placement)
        .map(course -> SubsidyYear.of(course, parameters, today))
        .orElse(List.of());
  }

  private static Optional<PlacementCourse> courseOf(Placement placement) {
    return switch (placement) {
      case NotStarted _, RowWithdrawn _ -> Optional.empty();
      case Running(_, var course) -> Optional.of(course);
      case Ended(_, var course) -> Optional.of(course);
    };
  }

  private static TakenOver<PlacementStarted> row(Placement placement) {
    return switch (placement) {
      case NotStarted _ -> new Never<>();
      case RowWithdrawn(var first) -> new Withdrawn<>(first);
      case Running(var first, var course) -> row(first, course.started());
      case Ended(var first, var course) -> row(first, course.started());
    };
  }

  private static TakenOver<PlacementStarted> row(EventId first, PlacementStarted started) {
    return TakenOver.of(first, started.origin() == null ? null : started);
  }

  private static Decision start(PlacementStarted asked) {
    if (!LawInForce.on(asked.from())) {
      return refuse(BEFORE_THE_LAW);
    }
    var pay = asked.firstPayDate();
    if (pay != null && !asked.kind().isPaid()) {
      return refuse(UNPAID);
    }
    if (pay != null && pay.isBefore(asked.from())) {
      return refuse(PAID_BEFORE_THE_START);
    }
    if (asked.wageCostSubsidy() != null && !HighestSubsidy.allows(asked.wageCostSubsidy())) {
      return refuse(SUBSIDY_TOO_HIGH);
    }
    var limit = LongestPlacement.endOf(asked.kind(), asked.from());
    if (limit.isEmpty()) {
      return accept(asked);
    }
    if (asked.to() == null) {
      return refuse(WITHOUT_LAST_DAY);
    }
    return asked.to().isAfter(limit.get())
        ? refuse(asked.kind() == PlacementKind.TRIAL ? TRIAL_TOO_LONG : PARTICIPATION_TOO_LONG)
        : accept(asked);
  }

  private static Decision end(EndPlacement end, PlacementCourse course) {
    if (!end.to().isAfter(course.from())) {
      return refuse(ENDS_BEFORE_IT_STARTS);
    }
    var known = course.end();
    if (known != null && end.to().isAfter(known)) {
      return refuse(AFTER_THE_END);
    }
    return accept(
        new PlacementEnded(
            course.residentId(), end.provisionId(), end.to(), end.reason(), end.despiteHandOver()));
  }
}
