package nl.doorloop.employerdesk.axon;

import nl.doorloop.employerdesk.domain.employers.EmployerRequest;
import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand;
import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.AnswerRequest;
import nl.doorloop.employerdesk.domain.employers.EmployerRequestCommand.RecordRequest;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link EmployerRequest}. */
public class EmployerRequestAggregate extends DeciderAggregate<EmployerRequestCommand> {
  EmployerRequestAggregate() {
    super(EmployerRequest.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordRequest command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(AnswerRequest command) {
    obey(command);
  }
}
