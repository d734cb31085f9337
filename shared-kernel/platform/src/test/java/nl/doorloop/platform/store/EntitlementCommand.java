package nl.doorloop.platform.store;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import nl.doorloop.language.incomesupport.EntitlementEvent.ReinstatementDeclined;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent;
import nl.doorloop.language.incomesupport.ReductionEvent;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * A small domain for tests: an entitlement is taken over once, the same again changes nothing, and
 * it may be ended as often as wanted.
 */
public sealed interface EntitlementCommand {
  ProvisionId streamId();

  record TakeOver(ProvisionId streamId, ResidentId residentId, LocalDate from)
      implements EntitlementCommand {}

  record End(ProvisionId streamId, ResidentId residentId, LocalDate to)
      implements EntitlementCommand {}

  /** Ends and withdraws, in two events. */
  record EndAndWithdraw(ProvisionId streamId, ResidentId residentId, LocalDate to)
      implements EntitlementCommand {}

  enum No implements Refusal {
    NOT_TAKEN_OVER,
    OTHER_CONTENT;

    @Override
    public String sentence() {
      return "No: " + name();
    }
  }

  /** What stands, and how often it was ended. */
  record State(@Nullable LocalDate from, int ends, @Nullable EventId first) {}

  Decider<EntitlementCommand, IncomeSupportEvent, State> DECIDER =
      new Decider<>(
          IncomeSupportEvent.class,
          new State(null, 0, null),
          EntitlementCommand::decide,
          EntitlementCommand::evolve);

  private static Decision decide(EntitlementCommand command, State state) {
    return switch (command) {
      case TakeOver c when state.from() == null -> Decision.accept(takenOver(c));
      case TakeOver c when c.from().equals(state.from()) -> Decision.accept();
      case TakeOver _ -> Decision.refuse(No.OTHER_CONTENT);
      case End _ when state.from() == null -> Decision.refuse(No.NOT_TAKEN_OVER);
      case End c -> Decision.accept(ended(c.streamId(), c.residentId(), c.to()));
      case EndAndWithdraw _ when state.from() == null -> Decision.refuse(No.NOT_TAKEN_OVER);
      case EndAndWithdraw c ->
          Decision.accept(
              ended(c.streamId(), c.residentId(), c.to()),
              new EntitlementWithdrawn(
                  c.residentId(), c.streamId(), Scheme.GENERAL_ASSISTANCE, c.to()));
    };
  }

  private static State evolve(State before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case EntitlementTakenOver e -> new State(e.from(), 0, id);
      case EntitlementTerminated _ -> new State(before.from(), before.ends() + 1, before.first());
      case NotificationEvent _,
          ApplicationEvent _,
          ReductionEvent _,
          EntitlementRevised _,
          NilPeriodStarted _,
          NilPeriodEnded _,
          ReinstatementDeclined _,
          EntitlementGranted _,
          EntitlementSuspended _,
          EntitlementResumed _,
          EntitlementWithdrawn _,
          IncomeRecorded _ ->
          before;
    };
  }

  static EntitlementTakenOver takenOver(TakeOver c) {
    return new EntitlementTakenOver(
        c.residentId(),
        c.streamId(),
        Scheme.GENERAL_ASSISTANCE,
        null,
        null,
        false,
        c.from(),
        null,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        new Origin(Source.INCOME_SUPPORT, SourceId.of("SZ-1"), null));
  }

  static EntitlementTerminated ended(ProvisionId id, ResidentId resident, LocalDate to) {
    return new EntitlementTerminated(resident, id, Scheme.GENERAL_ASSISTANCE, to, EndReason.OTHER);
  }
}
