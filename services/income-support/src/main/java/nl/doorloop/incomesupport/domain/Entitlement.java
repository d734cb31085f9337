package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AFTER_THE_END;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_TERMINATED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAST_RESUMPTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_SUSPENSION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DECIDED_HERE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.MONTH_OUTSIDE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_ENTITLEMENT;
import static nl.doorloop.language.correction.CorrectionReason.RECORDED_WRONGLY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.doorloop.incomesupport.domain.EntitlementCommand.GrantEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.SuspendEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TakeOverEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TerminateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawTakenOver;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.decision.TakenOver.Withdrawn;
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

/**
 * One entitlement to income support. It begins by a grant, or is taken over from a row of a file;
 * it may be suspended and resumed, and it ends when it is terminated. Income of a month is recorded
 * as long as the entitlement was in force in it, also afterwards.
 */
public sealed interface Entitlement {
  record NotGranted() implements Entitlement {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements Entitlement {}

  /** Granted or taken over, and not suspended; perhaps with its end known or already passed. */
  record Running(Terms terms) implements Entitlement {}

  record Suspended(Terms terms) implements Entitlement {}

  /** What its events are stored under. */
  String STREAM_TYPE = "entitlement";

  Decider<EntitlementCommand, IncomeSupportEvent, Entitlement> DECIDER =
      new Decider<>(
              IncomeSupportEvent.class,
              new NotGranted(),
              Entitlement::decide,
              Entitlement::evolve,
              Entitlement::withdrawn)
          .refusing(Entitlement::flaw);

  static Decision decide(EntitlementCommand command, Entitlement entitlement) {
    return switch (command) {
      case GrantEntitlement grant ->
          entitlement instanceof NotGranted ? accept(granted(grant)) : refuse(ALREADY_GRANTED);
      case TakeOverEntitlement(var row) -> row(entitlement).takeOver(row, DECIDED_HERE);
      case WithdrawTakenOver(_, var reason) -> row(entitlement).withdraw(reason, DECIDED_HERE);
      case SuspendEntitlement suspend ->
          switch (entitlement) {
            case NotGranted _, RowWithdrawn _ -> refuse(NO_ENTITLEMENT);
            case Suspended _ -> refuse(ALREADY_SUSPENDED);
            case Running(var terms) -> suspend(suspend, terms);
          };
      case ResumeEntitlement resume ->
          switch (entitlement) {
            case NotGranted _, RowWithdrawn _ -> refuse(NO_ENTITLEMENT);
            case Running _ -> refuse(NOT_SUSPENDED);
            case Suspended(var terms) -> resume(resume, terms);
          };
      case TerminateEntitlement terminate ->
          onceGranted(entitlement, terms -> terminate(terminate, terms));
      case RecordIncome income -> onceGranted(entitlement, terms -> recordIncome(income, terms));
    };
  }

  static Entitlement evolve(Entitlement before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case EntitlementGranted granted -> new Running(Terms.of(id, granted));
      case EntitlementTakenOver row -> new Running(Terms.of(id, row));
      case EntitlementSuspended suspended ->
          termsOf(before)
              .<Entitlement>map(terms -> new Suspended(terms.changedOn(suspended.from())))
              .orElse(before);
      case EntitlementResumed resumed ->
          termsOf(before)
              .<Entitlement>map(terms -> new Running(terms.changedOn(resumed.from())))
              .orElse(before);
      case EntitlementTerminated ended -> with(before, terms -> terms.terminatedOn(ended.to()));
      case EntitlementWithdrawn ended -> with(before, terms -> terms.terminatedOn(ended.from()));
      case IncomeRecorded income -> with(before, terms -> terms.withIncome(id, income));
      case ApplicationLodged _,
          CompletionRequested _,
          ApplicationCompleted _,
          ApplicationGranted _,
          ApplicationRejected _ ->
          before;
    };
  }

  private static Entitlement withdrawn(Entitlement before, EventId id, IncomeSupportEvent event) {
    return event instanceof EntitlementTakenOver ? new RowWithdrawn(id) : before;
  }

  private static Optional<Refusal> flaw(Entitlement before, Entitlement after) {
    return endsInTime(before) && !endsInTime(after)
        ? Optional.of(ENDS_BEFORE_IT_STARTS)
        : Optional.empty();
  }

  private static boolean endsInTime(Entitlement entitlement) {
    return termsOf(entitlement)
        .map(terms -> terms.to() == null || terms.to().isAfter(terms.from()))
        .orElse(true);
  }

  private static TakenOver<EntitlementTakenOver> row(Entitlement entitlement) {
    return switch (entitlement) {
      case NotGranted _ -> new Never<>();
      case RowWithdrawn(var first) -> new Withdrawn<>(first);
      case Running(var terms) -> TakenOver.of(terms.first(), terms.row());
      case Suspended(var terms) -> TakenOver.of(terms.first(), terms.row());
    };
  }

  private static EntitlementGranted granted(GrantEntitlement grant) {
    return new EntitlementGranted(
        grant.residentId(),
        grant.provisionId(),
        grant.applicationId(),
        grant.scheme(),
        grant.household(),
        grant.monthlyAmount(),
        grant.supplementary(),
        grant.from(),
        grant.to(),
        grant.organisation(),
        grant.municipality(),
        grant.registeredOn());
  }

  private static Decision suspend(SuspendEntitlement suspend, Terms terms) {
    if (suspend.from().isBefore(terms.from())) {
      return refuse(BEFORE_THE_START);
    }
    if (terms.endedBy(suspend.from())) {
      return refuse(AFTER_THE_END);
    }
    if (suspend.from().isBefore(terms.unchangedSince())) {
      return refuse(BEFORE_THE_LAST_RESUMPTION);
    }
    return accept(
        new EntitlementSuspended(
            terms.residentId(),
            suspend.provisionId(),
            terms.scheme(),
            suspend.kind(),
            suspend.from()));
  }

  private static Decision resume(ResumeEntitlement resume, Terms terms) {
    if (resume.from().isBefore(terms.unchangedSince())) {
      return refuse(BEFORE_THE_SUSPENSION);
    }
    if (terms.endedBy(resume.from())) {
      return refuse(AFTER_THE_END);
    }
    return accept(
        new EntitlementResumed(
            terms.residentId(), resume.provisionId(), terms.scheme(), resume.from()));
  }

  private static Decision terminate(TerminateEntitlement terminate, Terms terms) {
    if (terms.terminated()) {
      return refuse(ALREADY_TERMINATED);
    }
    if (!terminate.to().isAfter(terms.from())) {
      return refuse(ENDS_BEFORE_IT_STARTS);
    }
    if (terms.to() != null && terminate.to().isAfter(terms.to())) {
      return refuse(AFTER_THE_END);
    }
    return accept(
        new EntitlementTerminated(
            terms.residentId(),
            terminate.provisionId(),
            terms.scheme(),
            terminate.to(),
            terminate.reason()));
  }

  private static Decision recordIncome(RecordIncome income, Terms terms) {
    if (!terms.inForceIn(income.month())) {
      return refuse(MONTH_OUTSIDE);
    }
    var recorded =
        new IncomeRecorded(
            terms.residentId(),
            income.provisionId(),
            terms.scheme(),
            income.month(),
            income.amount());
    var earlier = terms.incomes().get(income.month());
    if (earlier == null) {
      return accept(recorded);
    }
    return earlier.amount().equals(income.amount())
        ? accept()
        : accept(new EventCorrected(terms.residentId(), earlier.id(), recorded, RECORDED_WRONGLY));
  }

  private static Decision onceGranted(Entitlement entitlement, Function<Terms, Decision> decision) {
    return termsOf(entitlement).map(decision).orElseGet(() -> refuse(NO_ENTITLEMENT));
  }

  /** What is known of an entitlement; empty where there is none, or none any more. */
  static Optional<Terms> termsOf(Entitlement entitlement) {
    return switch (entitlement) {
      case NotGranted _, RowWithdrawn _ -> Optional.empty();
      case Running(var terms) -> Optional.of(terms);
      case Suspended(var terms) -> Optional.of(terms);
    };
  }

  private static Entitlement with(Entitlement before, UnaryOperator<Terms> change) {
    return switch (before) {
      case NotGranted _, RowWithdrawn _ -> before;
      case Running(var terms) -> new Running(change.apply(terms));
      case Suspended(var terms) -> new Suspended(change.apply(terms));
    };
  }
}
