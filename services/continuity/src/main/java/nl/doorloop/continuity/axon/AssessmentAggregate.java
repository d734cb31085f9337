package nl.doorloop.continuity.axon;

import nl.doorloop.continuity.domain.Assessment;
import nl.doorloop.continuity.domain.AssessmentCommand;
import nl.doorloop.continuity.domain.AssessmentCommand.RecordAssessment;
import nl.doorloop.continuity.domain.AssessmentCommand.TakeOverAssessment;
import nl.doorloop.continuity.domain.AssessmentCommand.WithdrawTakenOver;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Assessment}. */
public class AssessmentAggregate extends DeciderAggregate<AssessmentCommand> {
  AssessmentAggregate() {
    super(Assessment.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordAssessment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(TakeOverAssessment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawTakenOver command) {
    obey(command);
  }
}
