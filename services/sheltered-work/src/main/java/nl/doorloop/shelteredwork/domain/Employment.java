package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.AFTER_THE_END;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ALREADY_ENDED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ALREADY_STARTED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ANOTHER_LAW;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_START;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.DECIDED_HERE;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NOTHING_CHANGES;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NO_EMPLOYMENT;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.REINSTATEMENT_DECIDED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.SET_ON_THAT_DAY;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.TakenOver;
import nl.doorloop.language.decision.TakenOver.Never;
import nl.doorloop.language.decision.TakenOver.Withdrawn;
import nl.doorloop.language.shelteredwork.AdviceEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ReinstatementDeclined;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.language.shelteredwork.StatusEvent;
import nl.doorloop.shelteredwork.domain.Contract.Place;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeModality;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.DeclineReinstatement;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.Recover;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ReinstateEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartSickLeave;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.TakeOverEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.WithdrawTakenOver;

/**
 * One employment in sheltered work, or day activities. It is started here, reinstates an earlier
 * one under a return agreement, or is taken over from a row of a file; under the same law it may
 * change its modality, its employer and its hours, each from a day on and in whatever order they
 * are heard of; somebody may be ill and recover; and it ends once.
 */
public sealed interface Employment {
  record NotStarted() implements Employment {}

  /** It would have reinstated an earlier one, and somebody decided that it does not. */
  record NotReinstated() implements Employment {}

  /** The row that it was taken over from was withdrawn; it may come back under its first event. */
  record RowWithdrawn(EventId first) implements Employment {}

  /** Started, perhaps with its end known or already passed. */
  record Running(Contract contract) implements Employment {}

  /** Its end was decided here. */
  record Ended(Contract contract) implements Employment {}

  /** What its events are stored under. */
  String STREAM_TYPE = "employment";

  Decider<EmploymentCommand, ShelteredWorkEvent, Employment> DECIDER =
      new Decider<>(
              ShelteredWorkEvent.class,
              new NotStarted(),
              Employment::decide,
              Employment::evolve,
              Employment::withdrawn)
          .refusing(Employment::endsInTime, ENDS_BEFORE_IT_STARTS);

  static Decision decide(EmploymentCommand command, Employment employment) {
    return switch (command) {
      case StartEmployment start ->
          employment instanceof NotStarted ? Beginning.decide(start) : refuse(ALREADY_STARTED);
      case ReinstateEmployment reinstate ->
          employment instanceof NotStarted
              ? Reinstating.decide(reinstate)
              : refuse(REINSTATEMENT_DECIDED);
      case DeclineReinstatement decline ->
          employment instanceof NotStarted
              ? accept(Reinstating.declined(decline))
              : refuse(REINSTATEMENT_DECIDED);
      case TakeOverEmployment(var row) -> row(employment).takeOver(row, DECIDED_HERE);
      case WithdrawTakenOver(_, var reason) -> row(employment).withdraw(reason, DECIDED_HERE);
      case ChangeModality change ->
          onADayOf(employment, change.from(), contract -> changeModality(change, contract));
      case ChangeHours change ->
          onADayOf(employment, change.from(), contract -> changeHours(change, contract));
      case StartSickLeave start ->
          onADayOf(employment, start.from(), contract -> SickLeave.start(start, contract));
      case Recover recover ->
          onADayOf(employment, recover.from(), contract -> SickLeave.recover(recover, contract));
      case EndEmployment end ->
          switch (employment) {
            case NotStarted _, NotReinstated _, RowWithdrawn _ -> refuse(NO_EMPLOYMENT);
            case Ended _ -> refuse(ALREADY_ENDED);
            case Running(var contract) -> Leaving.decide(end, contract);
          };
    };
  }

  static Employment evolve(Employment before, EventId id, ShelteredWorkEvent event) {
    return switch (event) {
      case EmploymentStarted started -> new Running(Contract.of(id, started));
      case EmploymentTakenOver row -> new Running(Contract.of(id, row));
      case ModalityChanged to ->
          with(before, c -> c.placed(to.from(), new Place(to.modality(), to.employer())));
      case HoursChanged to -> with(before, c -> c.working(to.from(), to.hoursPerWeek()));
      case EmploymentEnded ended ->
          contractOf(before).<Employment>map(c -> new Ended(c.endingOn(ended.to()))).orElse(before);
      case ReinstatementDeclined _ -> new NotReinstated();
      case SickLeaveStarted ill -> with(before, c -> c.sick(c.sickLeave().from(ill.from())));
      case Recovered well -> with(before, c -> c.sick(SickLeave.recoveredOn(well.from())));
      case StatusRecorded _, StatusEvent _, AdviceEvent _ -> before;
    };
  }

  private static Employment withdrawn(Employment before, EventId id, ShelteredWorkEvent event) {
    return event instanceof EmploymentTakenOver ? new RowWithdrawn(id) : before;
  }

  private static boolean endsInTime(Employment employment) {
    return contractOf(employment)
        .map(contract -> contract.to() == null || contract.to().isAfter(contract.from()))
        .orElse(true);
  }

  private static TakenOver<EmploymentTakenOver> row(Employment employment) {
    return switch (employment) {
      case NotStarted _, NotReinstated _ -> new Never<>();
      case RowWithdrawn(var first) -> new Withdrawn<>(first);
      case Running(var contract) -> TakenOver.of(contract.first(), contract.row());
      case Ended(var contract) -> TakenOver.of(contract.first(), contract.row());
    };
  }

  private static Decision changeModality(ChangeModality change, Contract contract) {
    var now = contract.placeOn(change.from());
    if (now.modality().legalFramework() != change.modality().legalFramework()) {
      return refuse(ANOTHER_LAW);
    }
    if (now.equals(new Place(change.modality(), change.employer()))) {
      return refuse(NOTHING_CHANGES);
    }
    if (contract.places().containsKey(change.from())) {
      return refuse(SET_ON_THAT_DAY);
    }
    return accept(
        new ModalityChanged(
            contract.residentId(),
            change.provisionId(),
            change.modality(),
            change.employer(),
            change.from()));
  }

  private static Decision changeHours(ChangeHours change, Contract contract) {
    if (change.hoursPerWeek().equals(contract.hoursOn(change.from()))) {
      return refuse(NOTHING_CHANGES);
    }
    if (contract.hours().containsKey(change.from())) {
      return refuse(SET_ON_THAT_DAY);
    }
    return accept(
        new HoursChanged(
            contract.residentId(),
            change.provisionId(),
            contract.placeOn(change.from()).modality(),
            change.hoursPerWeek(),
            change.from()));
  }

  private static Decision onADayOf(
      Employment employment, LocalDate day, Function<Contract, Decision> decision) {
    var contract = contractOf(employment);
    if (contract.isEmpty()) {
      return refuse(NO_EMPLOYMENT);
    }
    if (day.isBefore(contract.get().from())) {
      return refuse(BEFORE_THE_START);
    }
    return contract.get().endedBy(day) ? refuse(AFTER_THE_END) : decision.apply(contract.get());
  }

  /** What is known of an employment; empty where there is none, or none any more. */
  static Optional<Contract> contractOf(Employment employment) {
    return switch (employment) {
      case NotStarted _, NotReinstated _, RowWithdrawn _ -> Optional.empty();
      case Running(var contract) -> Optional.of(contract);
      case Ended(var contract) -> Optional.of(contract);
    };
  }

  private static Employment with(Employment before, UnaryOperator<Contract> change) {
    return switch (before) {
      case NotStarted _, NotReinstated _, RowWithdrawn _ -> before;
      case Running(var contract) -> new Running(change.apply(contract));
      case Ended(var contract) -> new Ended(change.apply(contract));
    };
  }
}
