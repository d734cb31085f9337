package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Entitlement}. */
public sealed interface EntitlementCommand
    permits EntitlementCommand.GrantEntitlement,
        EntitlementCommand.SuspendEntitlement,
        EntitlementCommand.ResumeEntitlement,
        EntitlementCommand.TerminateEntitlement,
        EntitlementCommand.WithdrawEntitlement,
        EntitlementCommand.ReviseEntitlement,
        EntitlementCommand.StartNilPeriod,
        EntitlementCommand.EndNilPeriod,
        EntitlementCommand.RecordIncome,
        EntitlementCommand.TakeOverEntitlement,
        EntitlementCommand.WithdrawTakenOver,
        EntitlementCommand.ReinstateEntitlement,
        EntitlementCommand.DeclineReinstatement,
        ReductionCommand,
        CourseCommand {
  ProvisionId provisionId();

  /** The stream that decides about it. */
  default ProvisionId streamId() {
    return provisionId();
  }

  /**
   * The entitlement that follows from a granted application.
   *
   * @param monthlyAmount before set-off of income
   * @param supplementary beside work, to fill up what it brings
   * @param to the first day without it, where that is known from the start
   */
  record GrantEntitlement(
      ProvisionId provisionId,
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      @Nullable HouseholdType household,
      Money monthlyAmount,
      boolean supplementary,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn)
      implements EntitlementCommand {}

  record SuspendEntitlement(ProvisionId provisionId, SuspensionKind kind, LocalDate from)
      implements EntitlementCommand {}

  /** The suspension is over from {@code from} on; its own first day means that it never counted. */
  record ResumeEntitlement(ProvisionId provisionId, LocalDate from) implements EntitlementCommand {}

  /**
   * {@code to} is the first day without it.
   *
   * @param despiteHandOver why, although it is being handed over
   */
  record TerminateEntitlement(
      ProvisionId provisionId,
      LocalDate to,
      EndReason reason,
      @Nullable DespiteHandOver despiteHandOver)
      implements EntitlementCommand {
    public TerminateEntitlement(ProvisionId provisionId, LocalDate to, EndReason reason) {
      this(provisionId, to, reason, null);
    }
  }

  /**
   * Withdraw it back to {@code from} (ex tunc).
   *
   * @param ground why
   * @param on the day of the decision
   * @param despiteHandOver why, although it is being handed over
   */
  record WithdrawEntitlement(
      ProvisionId provisionId,
      LocalDate from,
      WithdrawalGround ground,
      LocalDate on,
      @Nullable DespiteHandOver despiteHandOver)
      implements EntitlementCommand {}

  /**
   * From {@code from} on it is another amount, also back in time (ex tunc).
   *
   * @param on the day of the decision
   */
  record ReviseEntitlement(
      ProvisionId provisionId,
      LocalDate from,
      Money monthlyAmount,
      RevisionGround ground,
      LocalDate on)
      implements EntitlementCommand {}

  /** From {@code from} on there is nothing to pay; it stays in force. */
  record StartNilPeriod(ProvisionId provisionId, LocalDate from) implements EntitlementCommand {}

  /** It is paid again from {@code from} on; the first nil day means that none was. */
  record EndNilPeriod(ProvisionId provisionId, LocalDate from) implements EntitlementCommand {}

  /**
   * What came in in a month; other content for a month that has one corrects it.
   *
   * @param disregard which part of it is not to count
   * @param setOffIn the month whose aid it lowers
   * @param others the other entitlements that the same person has or had
   * @param parameters what is set
   */
  record RecordIncome(
      ProvisionId provisionId,
      YearMonth month,
      Money amount,
      DisregardGround disregard,
      Earner earner,
      YearMonth setOffIn,
      List<Terms> others,
      Parameters parameters)
      implements EntitlementCommand {
    public RecordIncome {
      others = List.copyOf(others);
    }

    /** Of who has no other entitlement. */
    RecordIncome(
        ProvisionId provisionId,
        YearMonth month,
        Money amount,
        DisregardGround disregard,
        Earner earner,
        YearMonth setOffIn,
        Parameters parameters) {
      this(provisionId, month, amount, disregard, earner, setOffIn, List.of(), parameters);
    }
  }

  /**
   * Take over a row of the file of an organisation, as it stands there; again with other content
   * when a later file has that.
   */
  record TakeOverEntitlement(EntitlementTakenOver row) implements EntitlementCommand {
    @Override
    public ProvisionId provisionId() {
      return row.provisionId();
    }
  }

  /**
   * An entitlement that ended begins again, as it was, under a return agreement; nobody applies.
   *
   * @param earlier what ended
   * @param fellBackOn the first day without the step that the agreement is about
   * @param proposedOn the day from which the return is claimed
   * @param monthlyAmount before set-off of income; absent = as it was on its last day
   * @param backdatingGround why it is to begin before the return was proposed
   * @param municipality in which the resident lives
   */
  record ReinstateEntitlement(
      ReturnId returnId,
      ProvisionId earlierId,
      Terms earlier,
      LocalDate fellBackOn,
      LocalDate proposedOn,
      LocalDate from,
      @Nullable Money monthlyAmount,
      @Nullable BackdatingGround backdatingGround,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn)
      implements EntitlementCommand {
    /** Of the entitlement that begins. */
    @Override
    public ProvisionId provisionId() {
      return Reinstatement.successor(returnId, earlierId);
    }
  }

  /** It does not begin again, although a return agreement names it. */
  record DeclineReinstatement(
      ReturnId returnId,
      ProvisionId earlierId,
      Terms earlier,
      LocalDate on,
      NotReinstatedReason reason)
      implements EntitlementCommand {
    /** Of the entitlement that would have begun. */
    @Override
    public ProvisionId provisionId() {
      return Reinstatement.successor(returnId, earlierId);
    }
  }

  /** The row that was taken over is no longer true of this resident. */
  record WithdrawTakenOver(ProvisionId provisionId, CorrectionReason reason)
      implements EntitlementCommand {}
}
