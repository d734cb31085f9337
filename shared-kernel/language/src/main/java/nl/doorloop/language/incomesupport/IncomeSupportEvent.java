package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What income support records: from the application, over the grant and its suspensions, to the end
 * of an entitlement.
 */
public sealed interface IncomeSupportEvent extends ResidentEvent {
  Scheme scheme();

  @Override
  default LegalFramework legalFramework() {
    return scheme().legalFramework();
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.INCOME_SUPPORT;
  }

  /** Somebody applied; {@code receivedOn} is the day from which the decision term counts. */
  record ApplicationLodged(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate receivedOn,
      Organisation organisation,
      Municipality municipality)
      implements IncomeSupportEvent {}

  /**
   * The applicant was asked to complete the application by a day. Until that is done, or until the
   * day has passed, the decision term stands still (Algemene wet bestuursrecht art. 4:5 and 4:15).
   *
   * @param completeBy the last day for it
   */
  record CompletionRequested(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate on,
      LocalDate completeBy)
      implements IncomeSupportEvent {
    public CompletionRequested {
      if (!completeBy.isAfter(on)) {
        throw new InvalidValue("there must be a day at least to complete an application");
      }
    }
  }

  /** What the applicant was asked for came in. */
  record ApplicationCompleted(
      ResidentId residentId, ApplicationId applicationId, Scheme scheme, LocalDate on)
      implements IncomeSupportEvent {}

  /** The application was granted; the entitlement that follows is {@code provisionId}. */
  record ApplicationGranted(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      ProvisionId provisionId,
      LocalDate on)
      implements IncomeSupportEvent {}

  record ApplicationRejected(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate on,
      RejectionGround ground)
      implements IncomeSupportEvent {}

  /** An entitlement begins; {@code monthlyAmount} is the amount before set-off of income. */
  record EntitlementGranted(
      ResidentId residentId,
      ProvisionId provisionId,
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
      implements IncomeSupportEvent {
    public EntitlementGranted {
      new Period(from, to);
    }
  }

  /**
   * An entitlement that was decided in the system of an organisation, taken over from a row of its
   * file as that stands there.
   */
  record EntitlementTakenOver(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      @Nullable HouseholdType household,
      @Nullable Money monthlyAmount,
      boolean supplementary,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable EndReason endReason,
      Organisation organisation,
      Municipality municipality,
      Origin origin)
      implements IncomeSupportEvent {
    public EntitlementTakenOver {
      new Period(from, to);
    }
  }

  /**
   * Right or payment stops for a time; the entitlement stays in force for everything but income
   * cover.
   */
  record EntitlementSuspended(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      SuspensionKind kind,
      LocalDate from)
      implements IncomeSupportEvent {}

  record EntitlementResumed(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate from)
      implements IncomeSupportEvent {}

  /** The entitlement ends from now on (ex nunc); {@code to} is the first day without it. */
  record EntitlementTerminated(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate to, EndReason reason)
      implements IncomeSupportEvent {}

  /**
   * The entitlement is withdrawn back to {@code from} (ex tunc, Participatiewet art. 54): from that
   * day on it is not in force.
   */
  record EntitlementWithdrawn(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate from)
      implements IncomeSupportEvent {}

  /**
   * Income of one month that the entitlement is set off against (Participatiewet art. 19 and 31).
   */
  record IncomeRecorded(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, YearMonth month, Money amount)
      implements IncomeSupportEvent {}
}
