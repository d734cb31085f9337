package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Entitlement}. */
public sealed interface EntitlementCommand {
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

  /** {@code to} is the first day without it. */
  record TerminateEntitlement(ProvisionId provisionId, LocalDate to, EndReason reason)
      implements EntitlementCommand {}

  /** What somebody earned in a month; another amount for a month that has one corrects it. */
  record RecordIncome(ProvisionId provisionId, YearMonth month, Money amount)
      implements EntitlementCommand {}

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

  /** The row that was taken over is no longer true of this resident. */
  record WithdrawTakenOver(ProvisionId provisionId, CorrectionReason reason)
      implements EntitlementCommand {}
}
