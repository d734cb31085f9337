package nl.doorloop.employerdesk.axon;

import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.ChangePlaces;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.CloseOpening;
import nl.doorloop.employerdesk.domain.employers.OpeningCommand.PostOpening;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Opening}. */
public class OpeningAggregate extends DeciderAggregate<OpeningCommand> {
  OpeningAggregate() {
    super(Opening.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(PostOpening command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ChangePlaces command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(CloseOpening command) {
    obey(command);
  }
}
