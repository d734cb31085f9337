package nl.doorloop.benchmarks.append;

import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decision.Accepted;
import nl.doorloop.language.decision.Decision.Refused;
import nl.doorloop.platform.Ids;
import nl.doorloop.shelteredwork.domain.Employment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.Behavior;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.persistence.typed.javadsl.CommandHandler;
import org.apache.pekko.persistence.typed.javadsl.EventHandler;
import org.apache.pekko.persistence.typed.javadsl.EventSourcedBehavior;

/** An employment as an actor with the product's own decider; lives for one command. */
final class PekkoEmployment extends EventSourcedBehavior<ChangeHours, DomainEvent, Chronicle> {
  private final ActorRef<Done> answer;

  private PekkoEmployment(PersistenceId id, ActorRef<Done> answer) {
    super(id);
    this.answer = answer;
  }

  static PersistenceId id(Stream stream) {
    return PersistenceId.ofUniqueId("employment|" + stream.provisionId().text());
  }

  /** Sends itself the one command that it is there for. */
  static Behavior<ChangeHours> of(Stream stream, ActorRef<Done> answer) {
    return Behaviors.setup(
        context -> {
          context.getSelf().tell(stream.command());
          return new PekkoEmployment(id(stream), answer);
        });
  }

  @Override
  public Chronicle emptyState() {
    return new Chronicle();
  }

  @Override
  public CommandHandler<ChangeHours, DomainEvent, Chronicle> commandHandler() {
    return (state, command) ->
        switch (Employment.DECIDER.decide(command, state)) {
          case Accepted(var events) ->
              Effect().persist(events).thenRun(() -> answer.tell(Done.getInstance())).thenStop();
          case Refused(var why) -> throw new IllegalStateException(why.sentence());
        };
  }

  @Override
  public EventHandler<Chronicle, DomainEvent> eventHandler() {
    return (state, event) -> {
      state.add(new EventId(Ids.next()), event);
      return state;
    };
  }
}
