package nl.doorloop.language.decision;

import java.util.Optional;
import java.util.function.Predicate;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.correction.EmployerCorrection.EmployerEventCorrected;
import nl.doorloop.language.correction.EmployerCorrection.EmployerEventWithdrawn;
import nl.doorloop.language.parameters.ParameterEvent;
import org.jspecify.annotations.Nullable;

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
 * @param flaw what a correction by hand must not lead to; by default nothing is one
 */
public record Decider<C, E extends DomainEvent, S>(
    Class<E> events,
    S initial,
    Decide<C, S> decide,
    Evolve<S, E> evolve,
    Evolve<S, E> withdrawn,
    Flaw<S> flaw) {
  public Decider(Class<E> events, S initial, Decide<C, S> decide, Evolve<S, E> evolve) {
    this(events, initial, decide, evolve, (before, _, _) -> before);
  }

  public Decider(
      Class<E> events,
      S initial,
      Decide<C, S> decide,
      Evolve<S, E> evolve,
      Evolve<S, E> withdrawn) {
    this(events, initial, decide, evolve, withdrawn, (_, _) -> Optional.empty());
  }

  /** The same, with a say in what a correction by hand may lead to. */
  public Decider<C, E, S> refusing(Flaw<S> flaw) {
    return new Decider<>(events, initial, decide, evolve, withdrawn, flaw);
  }

  /** The same; a correction by hand must not lead from what is sound to what is not. */
  public Decider<C, E, S> refusing(Predicate<S> sound, Refusal otherwise) {
    return refusing(
        (before, after) ->
            sound.test(before) && !sound.test(after) ? Optional.of(otherwise) : Optional.empty());
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

  /** Why a correction that leads from one state to another is refused; empty where it is not. */
  @FunctionalInterface
  public interface Flaw<S> {
    Optional<Refusal> between(S before, S after);
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

  /**
   * Decides about a row of a file, which speaks against what its source said before: what a person
   * corrected since then stays until the source says something new.
   */
  public Decision decideRow(C command, Chronicle chronicle) {
    return decide(command, chronicle.asTheSourceSaid());
  }

  /**
   * A person says that an event of the stream had another content, or never was. Saying what stands
   * already changes nothing.
   *
   * @param id of a first event of the stream, about a resident or an employer
   * @param replacement of the same type as that event; absent where the event never was
   */
  public Decision correct(
      Chronicle chronicle, EventId id, @Nullable DomainEvent replacement, CorrectionReason reason) {
    var first = chronicle.recorded(id).orElseThrow();
    if (chronicle.standing(id).equals(Optional.ofNullable(replacement))) {
      return Decision.accept();
    }
    var correction = amendment(first, id, replacement, reason);
    return flaw.between(state(chronicle), state(chronicle.with(id, correction)))
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(correction));
  }

  /** What is recorded to put a content, or none, in the place of a first event. */
  public static DomainEvent amendment(
      DomainEvent first, EventId id, @Nullable DomainEvent replacement, CorrectionReason reason) {
    return switch (first) {
      case ResidentEvent about ->
          replacement instanceof ResidentEvent said
              ? new EventCorrected(about.residentId(), id, said, reason)
              : new EventWithdrawn(
                  about.residentId(),
                  id,
                  about.legalFramework(),
                  about.processingActivity(),
                  reason);
      case EmployerEvent about ->
          replacement instanceof EmployerEvent said
              ? new EmployerEventCorrected(about.employerId(), id, said, reason)
              : new EmployerEventWithdrawn(about.employerId(), id, reason);
      case ParameterEvent _ ->
          throw new IllegalArgumentException("a value of a parameter has its own withdrawal");
    };
  }
}
