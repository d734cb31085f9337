package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_WITHDRAWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DECIDED_HERE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_ENTITLEMENT;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REINSTATEMENT_DECIDED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.doorloop.incomesupport.domain.EntitlementCommand.DeclineReinstatement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.EndNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.GrantEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReinstateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReviseEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.StartNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.SuspendEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TakeOverEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TerminateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawTakenOver;
import nl.doorloop.incomesupport.domain.ReductionCommand.ImposeReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReconsiderReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReviseReduction;
import nl.doorloop.incomesupport.domain.law.NotRepaired.Suspension;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.CourseEvent;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import nl.doorloop.language.incomesupport.EntitlementEvent.ReinstatementDeclined;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.SuspensionKind;
import org.jspecify.annotations.Nullable;

/**
 * One entitlement to income support. It begins by a grant, reinstates an earlier one under a return
 * agreement, or is taken over from a row of a file; its right or its payment may be suspended and
 * resumed, its amount revised, reduced or nil for a time. It ends from a day on when it is
 * terminated, and back in time when it is withdrawn. Income of a month is recorded as long as the
 * entitlement was in force in it, also afterwards.
 */
public sealed interface Entitlement {
  record NotGranted() implements Entitlement {}

  /** It would have reinstated an earlier one, and somebody decided that it does not. */
  record NotReinstated() implements Entitlement {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements Entitlement {}

  /** Granted or taken over, and not suspended; perhaps with its end known or already passed. */
  record Running(Terms terms) implements Entitlement {}

  /**
   * @param repairBy the last day to repair what led to it; absent where nobody was asked to
   */
  record Suspended(Terms terms, SuspensionKind kind, @Nullable LocalDate repairBy)
      implements Entitlement {}

  /** Withdrawn back in time; nothing about it is open. */
  record Withdrawn(Terms terms) implements Entitlement {}

  /** What its events are stored under. */
  String STREAM_TYPE = "entitlement";

  Decider<EntitlementCommand, IncomeSupportEvent, Entitlement> DECIDER =
      new Decider<>(
              IncomeSupportEvent.class,
              new NotGranted(),
              Entitlement::decide,
              Entitlement::evolve,
              Entitlement::withdrawn)
          .refusing(Entitlement::endsInTime, ENDS_BEFORE_IT_STARTS);

  static Decision decide(EntitlementCommand command, Entitlement entitlement) {
    return switch (command) {
      case GrantEntitlement grant ->
          entitlement instanceof NotGranted
              ? accept(Standing.granted(grant))
              : refuse(ALREADY_GRANTED);
      case ReinstateEntitlement reinstate ->
          entitlement instanceof NotGranted
              ? Reinstating.decide(reinstate)
              : refuse(REINSTATEMENT_DECIDED);
      case DeclineReinstatement decline ->
          entitlement instanceof NotGranted
              ? accept(Reinstating.declined(decline))
              : refuse(REINSTATEMENT_DECIDED);
      case TakeOverEntitlement(var row) -> row(entitlement).takeOver(row, DECIDED_HERE);
      case WithdrawTakenOver(_, var reason) -> row(entitlement).withdraw(reason, DECIDED_HERE);
      case SuspendEntitlement suspend ->
          entitlement instanceof Suspended
              ? refuse(ALREADY_SUSPENDED)
              : whileOpen(entitlement, terms -> Standing.suspend(suspend, terms));
      case ResumeEntitlement resume ->
          entitlement instanceof Running
              ? refuse(NOT_SUSPENDED)
              : whileOpen(entitlement, terms -> Standing.resume(resume, terms));
      case TerminateEntitlement terminate ->
          whileOpen(entitlement, terms -> Standing.terminate(terminate, terms));
      case WithdrawEntitlement withdraw ->
          onceGranted(
              entitlement, terms -> Standing.withdraw(withdraw, terms, suspension(entitlement)));
      case ReviseEntitlement revise ->
          onceGranted(entitlement, terms -> Amounts.revise(revise, terms, suspension(entitlement)));
      case StartNilPeriod start -> whileOpen(entitlement, terms -> Amounts.startNil(start, terms));
      case EndNilPeriod end -> whileOpen(entitlement, terms -> Amounts.endNil(end, terms));
      case ImposeReduction impose ->
          whileOpen(entitlement, terms -> Reductions.impose(impose, terms));
      case ReconsiderReduction reconsider ->
          whileOpen(entitlement, terms -> Reductions.reconsider(reconsider, terms));
      case ReviseReduction revise ->
          whileOpen(entitlement, terms -> Reductions.revise(revise, terms));
      case RecordIncome income -> onceGranted(entitlement, terms -> Incomes.record(income, terms));
      case CourseCommand course ->
          onceGranted(entitlement, terms -> Happenings.decide(course, entitlement, terms));
    };
  }

  static Entitlement evolve(Entitlement before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case EntitlementGranted granted -> new Running(Terms.of(id, granted));
      case EntitlementTakenOver row -> new Running(Terms.of(id, row));
      case EntitlementSuspended e ->
          become(before, terms -> new Suspended(terms.changedOn(e.from()), e.kind(), null));
      case EntitlementResumed e -> become(before, terms -> new Running(terms.changedOn(e.from())));
      case EntitlementWithdrawn e ->
          become(before, terms -> new Withdrawn(terms.terminatedOn(e.from())));
      case EntitlementTerminated e -> with(before, terms -> terms.terminatedOn(e.to()));
      case EntitlementRevised e -> course(before, course -> course.revised(e));
      case NilPeriodStarted e -> course(before, course -> course.nilFrom(e.from()));
      case NilPeriodEnded e -> course(before, course -> course.paidFrom(e.from()));
      case ReductionImposed e -> course(before, course -> course.reduced(e));
      case ReductionReconsidered e ->
          e.upheld()
              ? before
              : course(before, course -> course.reducedUntil(e.reductionId(), e.on()));
      case ReductionRevised e ->
          course(before, course -> course.reducedUntil(e.reductionId(), e.from()));
      case IncomeRecorded e -> course(before, course -> course.withIncome(id, e));
      case ReinstatementDeclined _ -> new NotReinstated();
      case RepairRequested e -> course(toRepair(before, e.repairBy()), course -> course.with(e));
      case CourseEvent e -> course(before, course -> course.with(e));
      case NotificationEvent _, ApplicationEvent _, ClaimEvent _ -> before;
    };
  }

  private static Entitlement withdrawn(Entitlement before, EventId id, IncomeSupportEvent event) {
    return event instanceof EntitlementTakenOver ? new RowWithdrawn(id) : before;
  }

  private static boolean endsInTime(Entitlement entitlement) {
    return termsOf(entitlement)
        .map(terms -> terms.to() == null || terms.to().isAfter(terms.from()))
        .orElse(true);
  }

  private static TakenOver<EntitlementTakenOver> row(Entitlement entitlement) {
    return switch (entitlement) {
      case NotGranted _, NotReinstated _ -> new Never<>();
      case RowWithdrawn(var first) -> new TakenOver.Withdrawn<>(first);
      case Running(var terms) -> TakenOver.of(terms.first(), terms.row());
      case Suspended(var terms, _, _) -> TakenOver.of(terms.first(), terms.row());
      case Withdrawn(var terms) -> TakenOver.of(terms.first(), terms.row());
    };
  }

  private static @Nullable Suspension suspension(Entitlement entitlement) {
    return entitlement instanceof Suspended(var terms, var kind, var by)
        ? new Suspension(kind, terms.unchangedSince(), by)
        : null;
  }

  private static Entitlement toRepair(Entitlement before, LocalDate by) {
    return before instanceof Suspended(var terms, var kind, _)
        ? new Suspended(terms, kind, by)
        : before;
  }

  private static Decision whileOpen(Entitlement entitlement, Function<Terms, Decision> decision) {
    return entitlement instanceof Withdrawn
        ? refuse(ALREADY_WITHDRAWN)
        : onceGranted(entitlement, decision);
  }

  private static Decision onceGranted(Entitlement entitlement, Function<Terms, Decision> decision) {
    return termsOf(entitlement).map(decision).orElseGet(() -> refuse(NO_ENTITLEMENT));
  }

  /** What is known of an entitlement; empty where there is none, or none any more. */
  static Optional<Terms> termsOf(Entitlement entitlement) {
    return switch (entitlement) {
      case NotGranted _, NotReinstated _, RowWithdrawn _ -> Optional.empty();
      case Running(var terms) -> Optional.of(terms);
      case Suspended(var terms, _, _) -> Optional.of(terms);
      case Withdrawn(var terms) -> Optional.of(terms);
    };
  }

  private static Entitlement become(Entitlement before, Function<Terms, Entitlement> next) {
    return termsOf(before).map(next).orElse(before);
  }

  private static Entitlement course(Entitlement before, UnaryOperator<Course> change) {
    return with(before, terms -> terms.with(change));
  }

  private static Entitlement with(Entitlement before, UnaryOperator<Terms> change) {
    return switch (before) {
      case NotGranted _, NotReinstated _, RowWithdrawn _ -> before;
      case Running(var terms) -> new Running(change.apply(terms));
      case Suspended(var terms, var kind, var by) -> new Suspended(change.apply(terms), kind, by);
      case Withdrawn(var terms) -> new Withdrawn(change.apply(terms));
    };
  }
}
