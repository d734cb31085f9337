package nl.doorloop.benchmarks.append;

import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decision.Accepted;
import nl.doorloop.language.decision.Decision.Refused;
import nl.doorloop.shelteredwork.domain.Employment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * An employment as an aggregate of Axon: the product's own decider, nothing else of the product.
 */
class AxonEmployment {
  @SuppressWarnings("unused")
  @AggregateIdentifier
  private @Nullable String id;

  private final Chronicle chronicle = new Chronicle();

  @CommandHandler
  void on(ChangeHours command) {
    switch (Employment.DECIDER.decide(command, chronicle)) {
      case Accepted(var events) -> events.forEach(AggregateLifecycle::apply);
      case Refused(var why) -> throw new IllegalStateException(why.sentence());
    }
  }

  @EventSourcingHandler
  void on(ResidentEvent event, @MessageIdentifier String eventId, @SourceId String source) {
    id = source;
    chronicle.add(EventId.of(eventId), event);
  }
}
