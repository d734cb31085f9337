package nl.doorloop.continuity.axon;

import nl.doorloop.continuity.domain.HandOverCommand;
import nl.doorloop.continuity.domain.HandOverCommand.AcceptHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.EscalateHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.OfferHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RefuseHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.RemindHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.StartHandOver;
import nl.doorloop.continuity.domain.HandOverCommand.WithdrawHandOver;
import nl.doorloop.continuity.domain.HandOvers;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link HandOvers}. */
public class HandOversAggregate extends DeciderAggregate<HandOverCommand> {
  HandOversAggregate() {
    super(HandOvers.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(OfferHandOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(AcceptHandOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RefuseHandOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawHandOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartHandOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RemindHandOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EscalateHandOver command) {
    obey(command);
  }
}
