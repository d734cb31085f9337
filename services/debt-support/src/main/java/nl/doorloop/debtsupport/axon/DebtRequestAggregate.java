package nl.doorloop.debtsupport.axon;

import nl.doorloop.debtsupport.domain.DebtRequest;
import nl.doorloop.debtsupport.domain.RequestCommand;
import nl.doorloop.debtsupport.domain.RequestCommand.Admit;
import nl.doorloop.debtsupport.domain.RequestCommand.HoldFirstTalk;
import nl.doorloop.debtsupport.domain.RequestCommand.Refuse;
import nl.doorloop.debtsupport.domain.RequestCommand.RequestHelp;
import nl.doorloop.debtsupport.domain.RequestCommand.Threaten;
import nl.doorloop.debtsupport.domain.RequestCommand.WithdrawRequest;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link DebtRequest}. */
public class DebtRequestAggregate extends DeciderAggregate<RequestCommand> {
  DebtRequestAggregate() {
    super(DebtRequest.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestHelp command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(HoldFirstTalk command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Admit command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Refuse command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawRequest command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Threaten command) {
    obey(command);
  }
}
