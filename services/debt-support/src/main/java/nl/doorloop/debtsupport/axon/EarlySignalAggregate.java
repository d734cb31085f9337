package nl.doorloop.debtsupport.axon;

import nl.doorloop.debtsupport.domain.EarlySignal;
import nl.doorloop.debtsupport.domain.SignalCommand;
import nl.doorloop.debtsupport.domain.SignalCommand.FollowUpSignal;
import nl.doorloop.debtsupport.domain.SignalCommand.ReceiveSignal;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link EarlySignal}. */
public class EarlySignalAggregate extends DeciderAggregate<SignalCommand> {
  EarlySignalAggregate() {
    super(EarlySignal.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReceiveSignal command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(FollowUpSignal command) {
    obey(command);
  }
}
