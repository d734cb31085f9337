package nl.doorloop.continuity.axon;

import nl.doorloop.continuity.domain.Guidance;
import nl.doorloop.continuity.domain.GuidanceCommand;
import nl.doorloop.continuity.domain.GuidanceCommand.CloseGoal;
import nl.doorloop.continuity.domain.GuidanceCommand.HoldUpStep;
import nl.doorloop.continuity.domain.GuidanceCommand.RecordContact;
import nl.doorloop.continuity.domain.GuidanceCommand.RecordPreparation;
import nl.doorloop.continuity.domain.GuidanceCommand.SetGoal;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Guidance}. */
public class GuidanceAggregate extends DeciderAggregate<GuidanceCommand> {
  GuidanceAggregate() {
    super(Guidance.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SetGoal command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(CloseGoal command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordContact command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordPreparation command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(HoldUpStep command) {
    obey(command);
  }
}
