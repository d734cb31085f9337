package nl.doorloop.continuity.axon;

import nl.doorloop.continuity.domain.Objection;
import nl.doorloop.continuity.domain.ObjectionCommand;
import nl.doorloop.continuity.domain.ObjectionCommand.DeferObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.LodgeObjection;
import nl.doorloop.continuity.domain.ObjectionCommand.NotifyDecision;
import nl.doorloop.continuity.domain.ObjectionCommand.SettleObjection;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Objection}. */
public class ObjectionAggregate extends DeciderAggregate<ObjectionCommand> {
  ObjectionAggregate() {
    super(Objection.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(NotifyDecision command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(LodgeObjection command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(DeferObjection command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SettleObjection command) {
    obey(command);
  }
}
