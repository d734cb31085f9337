package nl.doorloop.platform.store;

import java.util.function.Consumer;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Decision.Accepted;
import nl.doorloop.language.decision.Decision.Refused;
import nl.doorloop.platform.commands.CommandRefused;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Axon's hands for a {@link Decider}: keeps what was recorded in one stream, asks the decider, and
 * applies what it decided. A service's own class adds one line per command, since Axon finds a
 * handler by the exact class of the command:
 *
 * <pre>{@code
 * @CommandHandler
 * @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
 * void on(GrantEntitlement command) {
 *   obey(command);
 * }
 * }</pre>
 *
 * @param <C> the sealed commands; at the start it is checked that each of them has a handler
 */
public abstract class DeciderAggregate<C> {
  @AggregateIdentifier private @Nullable String streamId;
  private final Decider<C, ?, ?> decider;
  private final Chronicle chronicle = new Chronicle();

  protected DeciderAggregate(Decider<C, ?, ?> decider) {
    this.decider = decider;
  }

  /**
   * @throws CommandRefused when the decider refuses; nothing is recorded then
   */
  protected final void obey(C command) {
    switch (decide(decider, command)) {
      case Accepted(var events) -> events.forEach(AggregateLifecycle::apply);
      case Refused(var why) -> throw new CommandRefused(why);
    }
  }

  private <S> Decision decide(Decider<C, ?, S> of, C command) {
    S state = of.state(chronicle);
    if (CurrentUnitOfWork.get().getMessage().getMetaData().get(CommandDispatch.FIRST)
        instanceof Consumer<?> first) {
      look(first, state);
    }
    return of.decide().decide(command, state);
  }

  @SuppressWarnings("unchecked")
  private static <S> void look(Consumer<?> first, S state) {
    ((Consumer<S>) first).accept(state);
  }

  final Decider<C, ?, ?> decider() {
    return decider;
  }

  final void begin(String newStreamId) {
    streamId = newStreamId;
  }

  @EventSourcingHandler
  final void recall(DomainEvent event, @MessageIdentifier String eventId, @SourceId String source) {
    streamId = source;
    chronicle.add(EventId.of(eventId), event);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + streamId + "]";
  }
}
