package nl.doorloop.language.decision;

import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;

/**
 * Two pure functions and where they begin: {@code decide} says what a command leads to, {@code
 * evolve} what an event changes. Whoever runs it (one command at a time, or a thousand rows of a
 * file) runs the same law.
 *
 * @param <C> the sealed commands
 * @param <E> the sealed events of the service
 * @param <S> the sealed states
 * @param withdrawn what is left of an event that was withdrawn, in its place in the stream; by
 *     default nothing. A row that was taken over leaves its identity, because it may come back
 */
public record Decider<C, E extends DomainEvent, S>(
    Class<E> events, S initial, Decide<C, S> decide, Evolve<S, E> evolve, Evolve<S, E> withdrawn) {
  public Decider(Class<E> events, S initial, Decide<C, S> decide, Evolve<S, E> evolve) {
    this(events, initial, decide, evolve, (before, _, _) -> before);
  }

  @FunctionalInterface
  public interface Decide<C, S> {
    Decision decide(C command, S state);
  }

  /** Never refuses, never looks at the clock: it is replayed on every load, for ever. */
  @FunctionalInterface
  public interface Evolve<S, E> {
    S evolve(S before, EventId id, E event);
  }

  /** The state that the effective events of a stream lead to. */
  public S state(Chronicle chronicle) {
    S state = initial;
    for (var entry : chronicle.all()) {
      var step = chronicle.isWithdrawn(entry.id()) ? withdrawn : evolve;
      state = step.evolve(state, entry.id(), events.cast(entry.event()));
    }
    return state;
  }

  public Decision decide(C command, Chronicle chronicle) {
    return decide.decide(command, state(chronicle));
  }
}
