package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ResidentRefusal.ALREADY_CLOSED;
import static nl.doorloop.continuity.domain.ResidentRefusal.ALREADY_JOINED;
import static nl.doorloop.continuity.domain.ResidentRefusal.INTO_PROVISIONAL;
import static nl.doorloop.continuity.domain.ResidentRefusal.JOINING_STAYS;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOT_JOINED;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOT_PROVISIONAL;
import static nl.doorloop.continuity.domain.ResidentRefusal.REGISTRATION_STAYS;
import static nl.doorloop.continuity.domain.ResidentRefusal.SAME_RESIDENT;
import static nl.doorloop.continuity.domain.ResidentRefusal.SPLIT_BEFORE;
import static nl.doorloop.continuity.domain.ResidentRefusal.UNKNOWN_RESIDENT;
import static nl.doorloop.language.correction.CorrectionReason.RECORDED_WRONGLY;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.continuity.domain.ResidentCommand.AgreeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.AssignLead;
import nl.doorloop.continuity.domain.ResidentCommand.CloseTrajectory;
import nl.doorloop.continuity.domain.ResidentCommand.JoinResidents;
import nl.doorloop.continuity.domain.ResidentCommand.OverrideStep;
import nl.doorloop.continuity.domain.ResidentCommand.ProposeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.RecordAddress;
import nl.doorloop.continuity.domain.ResidentCommand.RegisterResident;
import nl.doorloop.continuity.domain.ResidentCommand.SplitResidents;
import nl.doorloop.continuity.domain.ResidentCommand.WaiveReturn;
import nl.doorloop.continuity.domain.Standing.Dated;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnWaived;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import nl.doorloop.language.continuity.ContinuityEvent.TrajectoryClosed;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A resident as continuity knows them: registered once, then with addresses, leads, overrides and
 * closings, each from its own day, in whatever order they are heard of. A provisional resident may
 * turn out to be another one and be joined into them; when that was wrong they are split, for good.
 */
public sealed interface Resident {
  record Unknown() implements Resident {}

  record Known(Standing standing) implements Resident {}

  record Joined(Standing standing, ResidentId into) implements Resident {}

  /** What their events are stored under. */
  String STREAM_TYPE = "resident";

  Decider<ResidentCommand, ContinuityEvent, Resident> DECIDER =
      new Decider<>(ContinuityEvent.class, new Unknown(), Resident::decide, Resident::evolve)
          .refusing(Resident::flaw);

  static Decision decide(ResidentCommand command, Resident resident) {
    return switch (command) {
      case RegisterResident(var id, var municipality, var on, var provisional) ->
          resident instanceof Unknown
              ? accept(new ResidentRegistered(id, municipality, on, provisional))
              : accept();
      case JoinResidents join ->
          switch (resident) {
            case Unknown _ -> refuse(UNKNOWN_RESIDENT);
            case Joined(_, var into) ->
                join.into().equals(into) ? accept() : refuse(ALREADY_JOINED);
            case Known(var standing) -> join(join, standing);
          };
      case SplitResidents(var id, var from) ->
          switch (resident) {
            case Unknown _ -> refuse(UNKNOWN_RESIDENT);
            case Joined(_, var into) ->
                from == null || from.equals(into)
                    ? accept(new ResidentsSplit(id, into))
                    : refuse(NOT_JOINED);
            case Known(var standing) -> turnDown(id, from, standing);
          };
      case RecordAddress(var id, var municipality, var from) ->
          ofKnown(
              resident,
              standing ->
                  onceADay(
                      standing.addresses().get(from), new AddressRecorded(id, municipality, from)));
      case AssignLead(var id, var organisation, var from, var to) ->
          ofKnown(
              resident,
              standing ->
                  onceADay(
                      standing.leads().get(from), new LeadAssigned(id, organisation, from, to)));
      case OverrideStep(var id, var overrideId, var step, var from, var to, var reason) ->
          ofKnown(
              resident, _ -> accept(new StepOverridden(id, overrideId, step, from, to, reason)));
      case AgreeReturn agree -> ofKnown(resident, _ -> accept(Returns.agreed(agree)));
      case ProposeReturn propose ->
          ofKnown(resident, standing -> standing.returns().propose(propose));
      case WaiveReturn(var id, var provision, var informedOn) ->
          ofKnown(resident, _ -> accept(new ReturnWaived(id, provision, informedOn)));
      case CloseTrajectory(var id, var on, var reason) ->
          ofKnown(
              resident,
              standing ->
                  standing.closings().contains(on)
                      ? refuse(ALREADY_CLOSED)
                      : accept(new TrajectoryClosed(id, on, reason)));
    };
  }

  static Resident evolve(Resident before, EventId id, ContinuityEvent event) {
    return switch (event) {
      case ResidentRegistered _ -> new Known(Standing.NOTHING_YET);
      case ResidentsJoined joined -> new Joined(standingOf(before), joined.into());
      case ResidentsSplit split -> new Known(standingOf(before).splitFrom(split.from()));
      case AddressRecorded address ->
          with(before, standingOf(before).at(address.from(), new Dated<>(id, address)));
      case LeadAssigned lead ->
          with(before, standingOf(before).ledFrom(lead.from(), new Dated<>(id, lead)));
      case TrajectoryClosed closed -> with(before, standingOf(before).closedOn(closed.on()));
      case ReturnAgreed agreed ->
          with(before, standingOf(before).with(standingOf(before).returns().and(agreed)));
      case ReturnProposed proposed ->
          with(before, standingOf(before).with(standingOf(before).returns().and(proposed)));
      case StepOverridden _, AssessmentRecorded _, ReturnWaived _, HandOverEvent _ -> before;
    };
  }

  /** Who is who is decided by registering, joining and splitting, not by a correction. */
  private static Optional<Refusal> flaw(Resident before, Resident after) {
    if (after instanceof Unknown) {
      return Optional.of(REGISTRATION_STAYS);
    }
    boolean sameLine =
        intoOf(before).equals(intoOf(after))
            && standingOf(before).splitFrom().equals(standingOf(after).splitFrom());
    return sameLine ? Optional.empty() : Optional.of(JOINING_STAYS);
  }

  private static Optional<ResidentId> intoOf(Resident resident) {
    return resident instanceof Joined(_, var into) ? Optional.of(into) : Optional.empty();
  }

  private static Decision join(JoinResidents join, Standing standing) {
    if (join.into().equals(join.residentId())) {
      return refuse(SAME_RESIDENT);
    }
    if (standing.splitFrom().contains(join.into())) {
      return refuse(SPLIT_BEFORE);
    }
    if (!join.provisional()) {
      return refuse(NOT_PROVISIONAL);
    }
    return join.intoProvisional()
        ? refuse(INTO_PROVISIONAL)
        : accept(new ResidentsJoined(join.residentId(), join.into()));
  }

  private static Decision turnDown(ResidentId id, @Nullable ResidentId from, Standing standing) {
    if (from == null) {
      return refuse(NOT_JOINED);
    }
    if (from.equals(id)) {
      return refuse(SAME_RESIDENT);
    }
    return standing.splitFrom().contains(from) ? accept() : accept(new ResidentsSplit(id, from));
  }

  /** What is recorded for a day that has one already corrects that one. */
  private static Decision onceADay(
      @Nullable Dated<? extends ContinuityEvent> earlier, ContinuityEvent event) {
    if (earlier == null) {
      return accept(event);
    }
    return earlier.event().equals(event)
        ? accept()
        : accept(new EventCorrected(event.residentId(), earlier.id(), event, RECORDED_WRONGLY));
  }

  private static Decision ofKnown(Resident resident, Function<Standing, Decision> decision) {
    return resident instanceof Unknown
        ? refuse(UNKNOWN_RESIDENT)
        : decision.apply(standingOf(resident));
  }

  private static Standing standingOf(Resident resident) {
    return switch (resident) {
      case Unknown _ -> Standing.NOTHING_YET;
      case Known(var standing) -> standing;
      case Joined(var standing, _) -> standing;
    };
  }

  private static Resident with(Resident before, Standing standing) {
    return switch (before) {
      case Unknown _ -> before;
      case Known _ -> new Known(standing);
      case Joined(_, var into) -> new Joined(standing, into);
    };
  }
}
