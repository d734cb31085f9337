package nl.doorloop.employerdesk.axon;

import nl.doorloop.employerdesk.domain.employers.Employer;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AddEstablishment;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AssignContact;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.RegisterEmployer;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Employer}. */
public class EmployerAggregate extends DeciderAggregate<EmployerCommand> {
  EmployerAggregate() {
    super(Employer.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RegisterEmployer command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(AddEstablishment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(AssignContact command) {
    obey(command);
  }
}
