package nl.doorloop.continuity.axon;

import nl.doorloop.continuity.domain.Resident;
import nl.doorloop.continuity.domain.ResidentCommand;
import nl.doorloop.continuity.domain.ResidentCommand.AgreeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.AssignLead;
import nl.doorloop.continuity.domain.ResidentCommand.CloseTrajectory;
import nl.doorloop.continuity.domain.ResidentCommand.JoinResidents;
import nl.doorloop.continuity.domain.ResidentCommand.OverrideStep;
import nl.doorloop.continuity.domain.ResidentCommand.ProposeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.RecordAddress;
import nl.doorloop.continuity.domain.ResidentCommand.RegisterResident;
import nl.doorloop.continuity.domain.ResidentCommand.SplitResidents;
import nl.doorloop.continuity.domain.ResidentCommand.WaiveReturn;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Resident}. */
public class ResidentAggregate extends DeciderAggregate<ResidentCommand> {
  ResidentAggregate() {
    super(Resident.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RegisterResident command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordAddress command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(JoinResidents command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SplitResidents command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(OverrideStep command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(AssignLead command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(CloseTrajectory command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(AgreeReturn command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ProposeReturn command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WaiveReturn command) {
    obey(command);
  }
}
