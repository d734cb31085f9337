package nl.doorloop.continuity.axon;

import nl.doorloop.continuity.domain.ParameterCommand;
import nl.doorloop.continuity.domain.ParameterCommand.SetParameter;
import nl.doorloop.continuity.domain.ParameterCommand.WithdrawParameter;
import nl.doorloop.continuity.domain.ParameterSeries;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link ParameterSeries}. */
public class ParameterAggregate extends DeciderAggregate<ParameterCommand> {
  ParameterAggregate() {
    super(ParameterSeries.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SetParameter command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawParameter command) {
    obey(command);
  }
}
