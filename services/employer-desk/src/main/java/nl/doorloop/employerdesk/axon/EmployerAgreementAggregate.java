package nl.doorloop.employerdesk.axon;

import nl.doorloop.employerdesk.domain.employers.EmployerAgreement;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.EndAgreement;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreementCommand.MakeAgreement;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link EmployerAgreement}. */
public class EmployerAgreementAggregate extends DeciderAggregate<EmployerAgreementCommand> {
  EmployerAgreementAggregate() {
    super(EmployerAgreement.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(MakeAgreement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndAgreement command) {
    obey(command);
  }
}
