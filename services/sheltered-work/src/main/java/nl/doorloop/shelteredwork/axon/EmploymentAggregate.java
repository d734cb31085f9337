package nl.doorloop.shelteredwork.axon;

import nl.doorloop.platform.store.DeciderAggregate;
import nl.doorloop.shelteredwork.domain.Employment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeModality;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.DeclineReinstatement;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.Recover;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ReinstateEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartSickLeave;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.TakeOverEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.WithdrawTakenOver;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Employment}. */
public class EmploymentAggregate extends DeciderAggregate<EmploymentCommand> {
  EmploymentAggregate() {
    super(Employment.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartEmployment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ChangeModality command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ChangeHours command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndEmployment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartSickLeave command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(Recover command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(TakeOverEmployment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawTakenOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReinstateEmployment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(DeclineReinstatement command) {
    obey(command);
  }
}
