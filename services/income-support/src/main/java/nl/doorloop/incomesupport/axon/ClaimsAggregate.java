package nl.doorloop.incomesupport.axon;

import nl.doorloop.incomesupport.domain.ClaimCommand;
import nl.doorloop.incomesupport.domain.ClaimCommand.GrantSupplement;
import nl.doorloop.incomesupport.domain.ClaimCommand.RequestCapacity;
import nl.doorloop.incomesupport.domain.ClaimCommand.SettleCapacity;
import nl.doorloop.incomesupport.domain.Claims;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Claims}. */
public class ClaimsAggregate extends DeciderAggregate<ClaimCommand> {
  ClaimsAggregate() {
    super(Claims.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(GrantSupplement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestCapacity command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SettleCapacity command) {
    obey(command);
  }
}
