package nl.doorloop.employerdesk.axon;

import nl.doorloop.employerdesk.domain.proposals.ProposalCommand;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.AnswerProposal;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.ProposeResident;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.SettleByPlacement;
import nl.doorloop.employerdesk.domain.proposals.Proposals;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Proposals}. */
public class ProposalsAggregate extends DeciderAggregate<ProposalCommand> {
  ProposalsAggregate() {
    super(Proposals.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ProposeResident command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(AnswerProposal command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SettleByPlacement command) {
    obey(command);
  }
}
