package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.HandOverRefusal.ALREADY_OFFERED;
import static nl.doorloop.continuity.domain.HandOverRefusal.LEAD_ALREADY_OFFERED;
import static nl.doorloop.continuity.domain.HandOverRefusal.NOT_THE_HOLDER;
import static nl.doorloop.continuity.domain.HandOverRefusal.ONLY_THE_SENDER;
import static nl.doorloop.continuity.domain.HandOverRefusal.ORDER_OF_HAND_OVER;
import static nl.doorloop.continuity.domain.HandOverRefusal.PROVISION_ALREADY_OFFERED;
import static nl.doorloop.continuity.domain.HandOverRefusal.UNKNOWN_HAND_OVER;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.doorloop.continuity.domain.HandOver.Offered;
import nl.doorloop.continuity.domain.HandOverCommand.OfferHandOver;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
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
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;

/**
 * All hand-overs of one resident. They are decided together, so that of two organisations that act
 * at the same moment one is first: a provision stands in one open hand-over at most, and whoever
 * took it over holds it.
 *
 * @param holders who received a provision, or put its own in the place of one, last
 */
public record HandOvers(Map<HandOverId, HandOver> all, Map<ProvisionId, Organisation> holders) {
  public static final HandOvers NONE = new HandOvers(Map.of(), Map.of());

  /** What their events are stored under. */
  public static final String STREAM_TYPE = "hand-overs";

  public static final Decider<HandOverCommand, ContinuityEvent, HandOvers> DECIDER =
      new Decider<>(ContinuityEvent.class, NONE, HandOvers::decide, HandOvers::evolve)
          .refusing(HandOvers::areSound, ORDER_OF_HAND_OVER);

  public HandOvers {
    all = Map.copyOf(all);
    holders = Map.copyOf(holders);
  }

  /** Apart from the stream of what else continuity decides about the resident. */
  public static String streamOf(ResidentId residentId) {
    return STREAM_TYPE + "|" + residentId;
  }

  public Optional<HandOver> find(HandOverId id) {
    return Optional.ofNullable(all.get(id));
  }

  static Decision decide(HandOverCommand command, HandOvers handOvers) {
    return handOvers
        .find(command.handOverId())
        .map(
            known ->
                command instanceof OfferHandOver offer
                    ? known.offer().equals(offered(offer)) ? accept() : refuse(ALREADY_OFFERED)
                    : HandOverCourse.decide(command, known))
        .orElseGet(
            () ->
                command instanceof OfferHandOver offer
                    ? handOvers.offer(offer)
                    : refuse(UNKNOWN_HAND_OVER));
  }

  static HandOvers evolve(HandOvers before, EventId id, ContinuityEvent event) {
    return switch (event) {
      case HandOverEvent e -> before.after(e);
      case ResidentRegistered _,
          AddressRecorded _,
          ResidentsJoined _,
          ResidentsSplit _,
          AssessmentRecorded _,
          StepOverridden _,
          LeadAssigned _,
          TrajectoryClosed _,
          ReturnAgreed _,
          ReturnWaived _,
          ReturnProposed _ ->
          before;
    };
  }

  private Decision offer(OfferHandOver command) {
    if (command.by() != null && command.by() != command.sender()) {
      return refuse(ONLY_THE_SENDER);
    }
    var event = offered(command);
    return HandOverDays.flaw(event)
        .or(() -> conflict(event))
        .<Decision>map(Decision::refuse)
        .orElseGet(() -> accept(event));
  }

  private Optional<HandOverRefusal> conflict(HandOverOffered offer) {
    var offered = new Offered(offer, List.of());
    if (all.values().stream().anyMatch(other -> clash(offered, other))) {
      return Optional.of(
          offer.provisions().isEmpty() ? LEAD_ALREADY_OFFERED : PROVISION_ALREADY_OFFERED);
    }
    boolean elsewhere =
        offer.provisions().stream()
            .map(holders::get)
            .anyMatch(holder -> holder != null && holder != offer.sender());
    return elsewhere ? Optional.of(NOT_THE_HOLDER) : Optional.empty();
  }

  /** Both are about one thing, and open on one day. */
  private static boolean clash(HandOver one, HandOver other) {
    var some = one.offer().provisions();
    var others = other.offer().provisions();
    boolean sameThing =
        some.isEmpty() ? others.isEmpty() : some.stream().anyMatch(others::contains);
    return sameThing && one.overlaps(other);
  }

  private boolean areSound() {
    var some = List.copyOf(all.values());
    for (int i = 0; i < some.size(); i++) {
      var one = some.get(i);
      if (!one.isSound()
          || some.subList(i + 1, some.size()).stream().anyMatch(other -> clash(one, other))) {
        return false;
      }
    }
    return true;
  }

  /** What follows on an offer that was withdrawn by a correction is about nothing. */
  private HandOvers after(HandOverEvent event) {
    var now =
        event instanceof HandOverOffered offer
            ? Optional.<HandOver>of(new Offered(offer, List.of()))
            : find(event.handOverId()).map(known -> known.after(event));
    return now.map(handOver -> with(handOver, event)).orElse(this);
  }

  private HandOvers with(HandOver handOver, HandOverEvent event) {
    var more = new HashMap<>(all);
    more.put(event.handOverId(), handOver);
    var held = new HashMap<>(holders);
    if (event instanceof HandOverStarted start) {
      var receiver = handOver.offer().receiver();
      handOver.offer().provisions().forEach(p -> held.put(p, receiver));
      start.provisions().forEach(p -> held.put(p, receiver));
    }
    return new HandOvers(more, held);
  }

  private static HandOverOffered offered(OfferHandOver command) {
    return new HandOverOffered(
        command.residentId(),
        command.handOverId(),
        command.sender(),
        command.receiver(),
        command.parts().stream()
            .map(HandOverPart::provisionId)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        command.offeredOn(),
        command.answerBy(),
        command.proposedStart(),
        command.aim(),
        command.parts());
  }
}
