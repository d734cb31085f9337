package nl.doorloop.debtsupport.axon;

import nl.doorloop.debtsupport.domain.ArrangementCommand;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndAfterCare;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.IssueDeclaration;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartAfterCare;
import nl.doorloop.debtsupport.domain.ArrangementCommand.StartArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.TakeOverArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.WithdrawTakenOver;
import nl.doorloop.debtsupport.domain.DebtArrangement;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link DebtArrangement}. */
public class DebtArrangementAggregate extends DeciderAggregate<ArrangementCommand> {
  DebtArrangementAggregate() {
    super(DebtArrangement.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartArrangement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndArrangement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartAfterCare command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndAfterCare command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(TakeOverArrangement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawTakenOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(IssueDeclaration command) {
    obey(command);
  }
}
