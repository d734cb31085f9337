package nl.doorloop.shelteredwork.axon;

import nl.doorloop.platform.store.DeciderAggregate;
import nl.doorloop.shelteredwork.domain.Eligibility;
import nl.doorloop.shelteredwork.domain.EligibilityCommand;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.DecideShelteredWork;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndEntry;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EnterWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.LeaveWaitingList;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.NotRenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.ReceiveAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordEntry;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestAdvice;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestReassessment;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.StartBridging;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.WithdrawIndication;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Eligibility}. */
public class EligibilityAggregate extends DeciderAggregate<EligibilityCommand> {
  EligibilityAggregate() {
    super(Eligibility.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestAdvice command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReceiveAdvice command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(DecideShelteredWork command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EnterWaitingList command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(LeaveWaitingList command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartBridging command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordIndication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestReassessment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RenewIndication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawIndication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndIndication command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordEntry command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndEntry command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(NotRenewIndication command) {
    obey(command);
  }
}
