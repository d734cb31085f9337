package nl.doorloop.incomesupport.axon;

import nl.doorloop.incomesupport.domain.CourseCommand.DecideReclaim;
import nl.doorloop.incomesupport.domain.CourseCommand.EndStayAbroad;
import nl.doorloop.incomesupport.domain.CourseCommand.EvaluatePlanOfAction;
import nl.doorloop.incomesupport.domain.CourseCommand.GiveWarning;
import nl.doorloop.incomesupport.domain.CourseCommand.ImposeFine;
import nl.doorloop.incomesupport.domain.CourseCommand.PayHolidayAllowance;
import nl.doorloop.incomesupport.domain.CourseCommand.ReceiveInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RecordUnduePayment;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestRepair;
import nl.doorloop.incomesupport.domain.CourseCommand.SetPlanOfAction;
import nl.doorloop.incomesupport.domain.CourseCommand.StartStayAbroad;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand;
import nl.doorloop.incomesupport.domain.EntitlementCommand.DeclineReinstatement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.EndNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.GrantEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReinstateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReviseEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.StartNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.SuspendEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TakeOverEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TerminateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawTakenOver;
import nl.doorloop.incomesupport.domain.ReductionCommand.ImposeReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReconsiderReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReviseReduction;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Entitlement}. */
public class EntitlementAggregate extends DeciderAggregate<EntitlementCommand> {
  EntitlementAggregate() {
    super(Entitlement.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(GrantEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SuspendEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ResumeEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(TerminateEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordIncome command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(TakeOverEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawTakenOver command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WithdrawEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReviseEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartNilPeriod command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndNilPeriod command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ImposeReduction command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReconsiderReduction command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReviseReduction command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReinstateEntitlement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestRepair command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(DeclineReinstatement command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(StartStayAbroad command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EndStayAbroad command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RecordUnduePayment command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(DecideReclaim command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(PayHolidayAllowance command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(RequestInformation command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReceiveInformation command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ImposeFine command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(GiveWarning command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(SetPlanOfAction command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(EvaluatePlanOfAction command) {
    obey(command);
  }
}
