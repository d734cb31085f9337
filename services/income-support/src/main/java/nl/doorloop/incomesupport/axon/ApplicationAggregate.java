package nl.doorloop.incomesupport.axon;

import nl.doorloop.incomesupport.domain.Application;
import nl.doorloop.incomesupport.domain.ApplicationCommand;
import nl.doorloop.incomesupport.domain.ApplicationCommand.CompleteApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.ExtendDecisionTerm;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LeaveUnhandled;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.PayAdvance;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RejectApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequestCompletion;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequireLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.TakeLanguageTest;
import nl.doorloop.incomesupport.domain.ApplicationCommand.WithdrawApplication;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Application}. */
public class ApplicationAggregate extends DeciderAggregate<ApplicationCommand> {
  ApplicationAggregate() {
    super(Application.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(LodgeApplication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestCompletion command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(CompleteApplication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(GrantApplication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RejectApplication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(LeaveUnhandled command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawApplication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(PayAdvance command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ExtendDecisionTerm command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequireLanguageTest command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(TakeLanguageTest command) {
    obey(command);
  }
}
