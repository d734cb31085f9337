package nl.doorloop.employerdesk.axon;

import nl.doorloop.employerdesk.domain.DuringPlacement.EndSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.ExtendPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.FixWageValue;
import nl.doorloop.employerdesk.domain.DuringPlacement.GrantWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.InterruptSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.OpenLateSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.RefuseWorkSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestLateSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.RequestWorkSupport;
import nl.doorloop.employerdesk.domain.DuringPlacement.ResumeSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.ReviewPlacement;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettlePremium;
import nl.doorloop.employerdesk.domain.DuringPlacement.SettleTraining;
import nl.doorloop.employerdesk.domain.DuringPlacement.StartSupport;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.PlacementCommand;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.StartPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.TakeOverPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.WithdrawTakenOver;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Placement}. */
public class PlacementAggregate extends DeciderAggregate<PlacementCommand> {
  PlacementAggregate() {
    super(Placement.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartPlacement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndPlacement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(TakeOverPlacement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawTakenOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ExtendPlacement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReviewPlacement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SettleTraining command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SettlePremium command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartSupport command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndSupport command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(FixWageValue command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(GrantWageCostSubsidy command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndWageCostSubsidy command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(OpenLateSubsidy command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestLateSubsidy command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestWorkSupport command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RefuseWorkSupport command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(InterruptSubsidy command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ResumeSubsidy command) {
    obey(command);
  }
}
