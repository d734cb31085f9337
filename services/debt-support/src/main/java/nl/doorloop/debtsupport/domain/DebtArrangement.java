package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_CARE_ALREADY_STARTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_CARE_BEFORE_THE_END;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_CARE_ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.AFTER_THE_END;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_DECLARED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_ENDED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_STARTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.CLEAN_SLATE_IS_STATUTORY;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECIDED_HERE;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECLARED_BEFORE_THE_START;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECLARED_OF_A_STATUTORY_SCHEME;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.IN_ANOTHER_SCHEME;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NOT_ADMITTED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NOT_ENDED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NO_AFTER_CARE;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NO_ARRANGEMENT;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.STARTS_BEFORE_ADMISSION;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndAfterCare;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.IssueDeclaration;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartAfterCare;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.TakeOverArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.WithdrawTakenOver;
import nl.doorloop.debtsupport.domain.DebtRequest.Admitted;
import nl.doorloop.debtsupport.domain.Spell.Care;
import nl.doorloop.debtsupport.domain.law.AfterCare;
import nl.doorloop.debtsupport.domain.law.AmicableScheme;
import nl.doorloop.debtsupport.domain.law.CleanSlate;
import nl.doorloop.debtsupport.domain.law.DebtLawInForce;
import nl.doorloop.debtsupport.domain.law.Declaration;
import nl.doorloop.debtsupport.domain.law.OneScheme;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Period;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.DeclarationIssued;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalEvent;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.decision.TakenOver.Withdrawn;

/**
 * One arrangement that a resident with debts is helped with: counselling, stabilisation, an
 * amicable or a statutory scheme. It is started here, perhaps on a request that admitted the
 * resident, or taken over from a row of a file; it ends once, and after-care may follow.
 */
public sealed interface DebtArrangement {
  record NotStarted() implements DebtArrangement {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements DebtArrangement {}

  /** Started, perhaps ended since. */
  record Known(EventId first, Spell spell) implements DebtArrangement {}

  /** What its events are stored under. */
  String STREAM_TYPE = "arrangement";

  Decider<ArrangementCommand, DebtSupportEvent, DebtArrangement> DECIDER =
      new Decider<>(
              DebtSupportEvent.class,
              new NotStarted(),
              DebtArrangement::decide,
              DebtArrangement::evolve,
              DebtArrangement::withdrawn)
          .refusing(DebtArrangement::endsInTime, ENDS_BEFORE_IT_STARTS);

  static Decision decide(ArrangementCommand command, DebtArrangement arrangement) {
    return switch (command) {
      case StartArrangement start ->
          arrangement instanceof NotStarted ? start(start) : refuse(ALREADY_STARTED);
      case TakeOverArrangement(var row) -> row(arrangement).takeOver(row, DECIDED_HERE);
      case WithdrawTakenOver(_, var reason) -> row(arrangement).withdraw(reason, DECIDED_HERE);
      case EndArrangement end -> ifKnown(arrangement, spell -> end(end, spell));
      case IssueDeclaration issue -> ifKnown(arrangement, spell -> declare(issue, spell));
      case StartAfterCare care -> ifKnown(arrangement, spell -> startCare(care, spell));
      case EndAfterCare end -> ifKnown(arrangement, spell -> endCare(end, spell));
    };
  }

  static DebtArrangement evolve(DebtArrangement before, EventId id, DebtSupportEvent event) {
    return switch (event) {
      case ArrangementStarted started -> new Known(id, Spell.of(started));
      case ArrangementEnded ended -> known(before, spell -> spell.endedOn(ended.to()));
      case DeclarationIssued _ -> known(before, Spell::declared);
      case AfterCareStarted care -> known(before, spell -> spell.with(new Care.Given(care.from())));
      case AfterCareEnded _ -> known(before, spell -> spell.with(new Care.Over()));
      case SignalEvent _, RequestEvent _ -> before;
    };
  }

  private static DebtArrangement withdrawn(
      DebtArrangement before, EventId id, DebtSupportEvent event) {
    return event instanceof ArrangementStarted started && started.origin() != null
        ? new RowWithdrawn(id)
        : before;
  }

  private static boolean endsInTime(DebtArrangement arrangement) {
    return !(arrangement instanceof Known(_, var spell))
        || spell.to() == null
        || spell.to().isAfter(spell.started().from());
  }

  private static DebtArrangement known(DebtArrangement before, Function<Spell, Spell> change) {
    return before instanceof Known(var first, var spell)
        ? new Known(first, change.apply(spell))
        : before;
  }

  /** What is known of an arrangement; empty where there is none, or none any more. */
  static Optional<ArrangementStarted> startOf(DebtArrangement arrangement) {
    return arrangement instanceof Known(_, var spell)
        ? Optional.of(spell.started())
        : Optional.empty();
  }

  /** The days on which it settles debts; empty for another arrangement, and where there is none. */
  static Optional<Period> schemeDays(DebtArrangement arrangement) {
    return arrangement instanceof Known(_, var spell)
            && OneScheme.isScheme(spell.started().arrangement())
            && (spell.to() == null || spell.to().isAfter(spell.started().from()))
        ? Optional.of(new Period(spell.started().from(), spell.to()))
        : Optional.empty();
  }

  private static TakenOver<ArrangementStarted> row(DebtArrangement arrangement) {
    return switch (arrangement) {
      case NotStarted _ -> new Never<>();
      case RowWithdrawn(var first) -> new Withdrawn<>(first);
      case Known(var first, var spell) ->
          TakenOver.of(first, spell.started().origin() == null ? null : spell.started());
    };
  }

  private static Decision start(StartArrangement start) {
    var asked = start.arrangement();
    if (DebtLawInForce.isBefore(asked.arrangement(), asked.from())) {
      return refuse(BEFORE_THE_LAW);
    }
    if (asked.requestId() != null) {
      if (!(start.request() instanceof Admitted(var made, var admission))
          || !made.residentId().equals(asked.residentId())) {
        return refuse(NOT_ADMITTED);
      }
      if (asked.from().isBefore(admission.on())) {
        return refuse(STARTS_BEFORE_ADMISSION);
      }
    }
    var days = new Period(asked.from(), asked.to());
    if (!OneScheme.allows(asked.arrangement(), days, start.schemes())) {
      return refuse(IN_ANOTHER_SCHEME);
    }
    return accept(
        AmicableScheme.lastDay(
                asked.arrangement(), asked.from(), asked.municipality(), start.parameters())
            .map(asked::expectedToEndOn)
            .orElse(asked));
  }

  private static Decision end(EndArrangement end, Spell spell) {
    var started = spell.started();
    if (spell.endDecided()) {
      return refuse(ALREADY_ENDED);
    }
    if (!end.to().isAfter(started.from())) {
      return refuse(ENDS_BEFORE_IT_STARTS);
    }
    if (spell.to() != null && end.to().isAfter(spell.to())) {
      return refuse(AFTER_THE_END);
    }
    if (end.statutoryCleans()
        && end.outcome() == ArrangementOutcome.CLEAN_SLATE
        && !CleanSlate.mayEnd(started.arrangement())) {
      return refuse(CLEAN_SLATE_IS_STATUTORY);
    }
    return accept(
        new ArrangementEnded(
            started.residentId(),
            end.provisionId(),
            end.to(),
            end.reason(),
            end.outcome(),
            end.despiteHandOver()));
  }

  private static Decision declare(IssueDeclaration issue, Spell spell) {
    var started = spell.started();
    if (!Declaration.mayFollow(started.arrangement())) {
      return refuse(DECLARED_OF_A_STATUTORY_SCHEME);
    }
    if (!Declaration.isInTime(issue.on(), started.from())) {
      return refuse(DECLARED_BEFORE_THE_START);
    }
    return spell.isDeclared()
        ? refuse(ALREADY_DECLARED)
        : accept(new DeclarationIssued(started.residentId(), issue.provisionId(), issue.on()));
  }

  private static Decision startCare(StartAfterCare care, Spell spell) {
    if (!(spell.care() instanceof Care.None)) {
      return refuse(AFTER_CARE_ALREADY_STARTED);
    }
    var end = spell.to();
    if (end == null) {
      return refuse(NOT_ENDED);
    }
    return care.from().isBefore(AfterCare.earliest(end))
        ? refuse(AFTER_CARE_BEFORE_THE_END)
        : accept(
            new AfterCareStarted(spell.started().residentId(), care.provisionId(), care.from()));
  }

  private static Decision endCare(EndAfterCare end, Spell spell) {
    if (!(spell.care() instanceof Care.Given(var from))) {
      return refuse(NO_AFTER_CARE);
    }
    return end.to().isAfter(from)
        ? accept(new AfterCareEnded(spell.started().residentId(), end.provisionId(), end.to()))
        : refuse(AFTER_CARE_ENDS_BEFORE_IT_STARTS);
  }

  private static Decision ifKnown(DebtArrangement arrangement, Function<Spell, Decision> decision) {
    return switch (arrangement) {
      case NotStarted _, RowWithdrawn _ -> refuse(NO_ARRANGEMENT);
      case Known(_, var spell) -> decision.apply(spell);
    };
  }
}
