package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.HandOverRefusal.NOT_ACCEPTED;
import static nl.doorloop.continuity.domain.HandOverRefusal.OFFER_ACCEPTED;
import static nl.doorloop.continuity.domain.HandOverRefusal.OFFER_REFUSED;
import static nl.doorloop.continuity.domain.HandOverRefusal.OFFER_WITHDRAWN;
import static nl.doorloop.continuity.domain.HandOverRefusal.RECEIVER_HAS_STARTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;

/**
 * One promise between two organisations: offered, then accepted, refused or withdrawn, and after
 * acceptance started or still withdrawn. Until the receiver has started the sender is responsible.
 * Each state knows the one that it came from.
 */
public sealed interface HandOver {
  HandOverOffered offer();

  /** Everything that happened to it, in order. */
  List<HandOverEvent> course();

  /**
   * @param told the reminders and the escalation
   */
  record Offered(HandOverOffered offer, List<HandOverEvent> told) implements HandOver {
    public Offered {
      told = List.copyOf(told);
    }

    Offered and(HandOverEvent more) {
      return new Offered(offer, Stream.concat(told.stream(), Stream.of(more)).toList());
    }

    @Override
    public List<HandOverEvent> course() {
      return Stream.concat(Stream.of(offer), told.stream()).toList();
    }
  }

  /** What came of it so far. */
  sealed interface Answered extends HandOver {
    HandOver before();

    HandOverEvent answer();

    @Override
    default HandOverOffered offer() {
      return before().offer();
    }

    @Override
    default List<HandOverEvent> course() {
      return Stream.concat(before().course().stream(), Stream.of(answer())).toList();
    }
  }

  record Accepted(HandOver before, HandOverAccepted answer) implements Answered {}

  record Refused(HandOver before, HandOverRefused answer) implements Answered {}

  record Withdrawn(HandOver before, HandOverWithdrawn answer) implements Answered {}

  record Started(HandOver before, HandOverStarted answer) implements Answered {}

  /** Whether the receiver may still start. */
  default boolean isOpen() {
    return this instanceof Offered || this instanceof Accepted;
  }

  /** The day on which it came to an end, in a start or in nothing; empty while it is open. */
  default Optional<LocalDate> settledOn() {
    return switch (this) {
      case Offered _, Accepted _ -> Optional.empty();
      case Refused(_, var answer) -> Optional.of(answer.on());
      case Withdrawn(_, var answer) -> Optional.of(answer.on());
      case Started(_, var answer) -> Optional.of(answer.on());
    };
  }

  /** Who is responsible for what is handed over: never both, never nobody. */
  default Organisation responsible(LocalDate day) {
    return this instanceof Started(_, var start) && !day.isBefore(start.on())
        ? offer().receiver()
        : offer().sender();
  }

  /** Whether the term has passed without an answer. */
  default boolean isOverdue(LocalDate today) {
    return this instanceof Offered && today.isAfter(offer().answerBy());
  }

  /** Why what does not fit this state is refused. */
  default HandOverRefusal standing() {
    return switch (this) {
      case Offered _ -> NOT_ACCEPTED;
      case Accepted _ -> OFFER_ACCEPTED;
      case Refused _ -> OFFER_REFUSED;
      case Withdrawn _ -> OFFER_WITHDRAWN;
      case Started _ -> RECEIVER_HAS_STARTED;
    };
  }

  /** Whether this and another are open on one day. */
  default boolean overlaps(HandOver other) {
    return lastsBeyond(other.offer().offeredOn()) && other.lastsBeyond(offer().offeredOn());
  }

  private boolean lastsBeyond(LocalDate day) {
    return settledOn().map(end -> end.isAfter(day)).orElse(true);
  }

  /** What it is after an event, whatever it was. */
  default HandOver after(HandOverEvent event) {
    return switch (event) {
      case HandOverOffered offer -> new Offered(offer, List.of());
      case HandOverAccepted answer -> new Accepted(this, answer);
      case HandOverRefused answer -> new Refused(this, answer);
      case HandOverWithdrawn answer -> new Withdrawn(this, answer);
      case HandOverStarted answer -> new Started(this, answer);
      case HandOverReminded told -> this instanceof Offered offered ? offered.and(told) : this;
      case HandOverEscalated told -> this instanceof Offered offered ? offered.and(told) : this;
    };
  }

  /** Whether everything happened in its order; commands see to it, a correction by hand may not. */
  default boolean isSound() {
    return switch (this) {
      case Offered(var offer, _) -> HandOverDays.flaw(offer).isEmpty();
      case Accepted(var before, var answer) ->
          before instanceof Offered
              && before.isSound()
              && HandOverDays.flaw(before, answer).isEmpty();
      case Refused(var before, var answer) ->
          before instanceof Offered
              && before.isSound()
              && HandOverDays.flaw(before, answer).isEmpty();
      case Withdrawn(var before, var answer) ->
          before.isOpen() && before.isSound() && HandOverDays.flaw(before, answer).isEmpty();
      case Started(var before, var answer) ->
          before instanceof Accepted
              && before.isSound()
              && HandOverDays.flaw(before, answer).isEmpty();
    };
  }
}
