package nl.doorloop.platform.store;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CreationPolicy;

/** As a service's own aggregates look. */
class EntitlementAggregate extends DeciderAggregate<EntitlementCommand> {
  EntitlementAggregate() {
    super(EntitlementCommand.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void on(EntitlementCommand.TakeOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void on(EntitlementCommand.End command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void on(EntitlementCommand.EndAndWithdraw command) {
    obey(command);
  }
}
