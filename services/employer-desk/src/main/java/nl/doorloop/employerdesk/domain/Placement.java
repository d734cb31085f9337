package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.PlacementRefusal.AFTER_THE_END;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_STARTED;
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

import java.util.Optional;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.StartPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.TakeOverPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.WithdrawTakenOver;
import nl.doorloop.employerdesk.domain.law.HighestSubsidy;
import nl.doorloop.employerdesk.domain.law.LongestPlacement;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.decision.TakenOver.Withdrawn;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;

/**
 * One placement with an employer, or self-employment, with the job coach and the wage cost subsidy
 * that belong to it. It is started here or taken over from a row of a file, and it ends once.
 */
public sealed interface Placement {
  record NotStarted() implements Placement {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements Placement {}

  /** Started, perhaps with its end known or already passed. */
  record Running(EventId first, PlacementStarted started) implements Placement {}

  /** Its end was decided here. */
  record Ended(EventId first, PlacementStarted started) implements Placement {}

  /** What its events are stored under. */
  String STREAM_TYPE = "placement";

  Decider<PlacementCommand, EmployerDeskEvent, Placement> DECIDER =
      new Decider<>(
          EmployerDeskEvent.class,
          new NotStarted(),
          Placement::decide,
          Placement::evolve,
          Placement::withdrawn);

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
            case Running(_, var started) -> end(end, started);
          };
    };
  }

  static Placement evolve(Placement before, EventId id, EmployerDeskEvent event) {
    return switch (event) {
      case PlacementStarted started -> new Running(id, started);
      case PlacementEnded _ ->
          before instanceof Running(var first, var started) ? new Ended(first, started) : before;
    };
  }

  private static Placement withdrawn(Placement before, EventId id, EmployerDeskEvent event) {
    return event instanceof PlacementStarted started && started.origin() != null
        ? new RowWithdrawn(id)
        : before;
  }

  /** What is known of a placement; empty where there is none, or none any more. */
  static Optional<PlacementStarted> startOf(Placement placement) {
    return switch (placement) {
      case NotStarted _, RowWithdrawn _ -> Optional.empty();
      case Running(_, var started) -> Optional.of(started);
      case Ended(_, var started) -> Optional.of(started);
    };
  }

  private static TakenOver<PlacementStarted> row(Placement placement) {
    return switch (placement) {
      case NotStarted _ -> new Never<>();
      case RowWithdrawn(var first) -> new Withdrawn<>(first);
      case Running(var first, var started) -> row(first, started);
      case Ended(var first, var started) -> row(first, started);
    };
  }

  private static TakenOver<PlacementStarted> row(EventId first, PlacementStarted started) {
    return TakenOver.of(first, started.origin() == null ? null : started);
  }

  private static Decision start(PlacementStarted asked) {
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

  private static Decision end(EndPlacement end, PlacementStarted started) {
    if (!end.to().isAfter(started.from())) {
      return refuse(ENDS_BEFORE_IT_STARTS);
    }
    if (started.to() != null && end.to().isAfter(started.to())) {
      return refuse(AFTER_THE_END);
    }
    return accept(
        new PlacementEnded(started.residentId(), end.provisionId(), end.to(), end.reason()));
  }
}
