package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What income support records: from the notification and the application, over the grant and its
 * suspensions, to the end of an entitlement.
 */
public sealed interface IncomeSupportEvent extends ResidentEvent
    permits NotificationEvent, ApplicationEvent, EntitlementEvent, ClaimEvent {
  Scheme scheme();

  @Override
  default LegalFramework legalFramework() {
    return scheme().legalFramework();
  }

  @Override
  default ProcessingActivity processingActivity() {
    return ProcessingActivity.INCOME_SUPPORT;
  }

  /**
   * Somebody applied; {@code receivedOn} is the day from which the decision term counts.
   *
   * @param notificationId the notification that it follows on, with the day of that
   * @param predecessorId the entitlement whose data are used again, with the ground of that
   * @param rejectedApplicationId the rejected one for IOAW, IOAZ or Bbz whose notification counts
   *     (Participatiewet art. 43(6))
   */
  record ApplicationLodged(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate receivedOn,
      Organisation organisation,
      Municipality municipality,
      @Nullable NotificationId notificationId,
      @Nullable LocalDate notifiedOn,
      @Nullable ProvisionId predecessorId,
      @Nullable ReuseGround reuseGround,
      @Nullable ApplicationId rejectedApplicationId)
      implements ApplicationEvent {
    /** One that follows on no rejected one. */
    public ApplicationLodged(
        ResidentId residentId,
        ApplicationId applicationId,
        Scheme scheme,
        LocalDate receivedOn,
        Organisation organisation,
        Municipality municipality,
        @Nullable NotificationId notificationId,
        @Nullable LocalDate notifiedOn,
        @Nullable ProvisionId predecessorId,
        @Nullable ReuseGround reuseGround) {
      this(
          residentId,
          applicationId,
          scheme,
          receivedOn,
          organisation,
          municipality,
          notificationId,
          notifiedOn,
          predecessorId,
          reuseGround,
          null);
    }

    /** One that follows on nothing. */
    public ApplicationLodged(
        ResidentId residentId,
        ApplicationId applicationId,
        Scheme scheme,
        LocalDate receivedOn,
        Organisation organisation,
        Municipality municipality) {
      this(
          residentId,
          applicationId,
          scheme,
          receivedOn,
          organisation,
          municipality,
          null,
          null,
          null,
          null);
    }

    /** The day from which the right can begin: of the notification, else of the receipt. */
    public LocalDate claimedOn() {
      return notifiedOn == null ? receivedOn : notifiedOn;
    }
  }

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
      implements ApplicationEvent {
    public CompletionRequested {
      if (!completeBy.isAfter(on)) {
        throw new InvalidValue("there must be a day at least to complete an application");
      }
    }
  }

  /** What the applicant was asked for came in. */
  record ApplicationCompleted(
      ResidentId residentId, ApplicationId applicationId, Scheme scheme, LocalDate on)
      implements ApplicationEvent {}

  /**
   * The application was granted; the entitlement that follows is {@code provisionId}.
   *
   * @param backdatingGround why it begins before the notification; absent where it does not
   * @param advancesSetOff what was advanced on it and is set off against the aid (Participatiewet
   *     art. 52(4)); absent where nothing was
   */
  record ApplicationGranted(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      ProvisionId provisionId,
      LocalDate on,
      @Nullable BackdatingGround backdatingGround,
      @Nullable Money advancesSetOff)
      implements ApplicationEvent, LegalDecision {
    /** One that begins on the day of the notification or later, without an advance. */
    public ApplicationGranted(
        ResidentId residentId,
        ApplicationId applicationId,
        Scheme scheme,
        ProvisionId provisionId,
        LocalDate on) {
      this(residentId, applicationId, scheme, provisionId, on, null, null);
    }
  }

  record ApplicationRejected(
      ResidentId residentId,
      ApplicationId applicationId,
      Scheme scheme,
      LocalDate on,
      RejectionGround ground)
      implements ApplicationEvent, LegalDecision {}

  /**
   * An entitlement begins; {@code monthlyAmount} is the amount before set-off of income.
   *
   * @param applicationId absent where it is reinstated, for which nobody has to apply
   * @param reinstates the entitlement whose arrangement it starts from; absent where it is new
   */
  record EntitlementGranted(
      ResidentId residentId,
      ProvisionId provisionId,
      @Nullable ApplicationId applicationId,
      Scheme scheme,
      @Nullable HouseholdType household,
      Money monthlyAmount,
      boolean supplementary,
      LocalDate from,
      @Nullable LocalDate to,
      Organisation organisation,
      Municipality municipality,
      LocalDate registeredOn,
      @Nullable Reinstatement reinstates)
      implements EntitlementEvent, LegalDecision {
    public EntitlementGranted {
      new Period(from, to);
      if ((applicationId == null) == (reinstates == null)) {
        throw new InvalidValue("an entitlement follows on an application or reinstates another");
      }
    }

    /** One that follows on an application. */
    public EntitlementGranted(
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
        LocalDate registeredOn) {
      this(
          residentId,
          provisionId,
          applicationId,
          scheme,
          household,
          monthlyAmount,
          supplementary,
          from,
          to,
          organisation,
          municipality,
          registeredOn,
          null);
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
      implements EntitlementEvent {
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
      implements EntitlementEvent, LegalDecision {}

  record EntitlementResumed(
      ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate from)
      implements EntitlementEvent, LegalDecision {}

  /** The entitlement ends from now on (ex nunc); {@code to} is the first day without it. */
  record EntitlementTerminated(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      LocalDate to,
      EndReason reason,
      @Nullable DespiteHandOver despiteHandOver)
      implements EntitlementEvent, LegalDecision {
    public EntitlementTerminated(
        ResidentId residentId,
        ProvisionId provisionId,
        Scheme scheme,
        LocalDate to,
        EndReason reason) {
      this(residentId, provisionId, scheme, to, reason, null);
    }
  }

  /**
   * The entitlement is withdrawn back to {@code from} (ex tunc, Participatiewet art. 54): from that
   * day on it is not in force.
   *
   * @param ground absent in what was recorded before grounds were
   * @param despiteHandOver why it ends although it was being handed over
   */
  record EntitlementWithdrawn(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      LocalDate from,
      @Nullable WithdrawalGround ground,
      @Nullable DespiteHandOver despiteHandOver)
      implements EntitlementEvent, LegalDecision {
    public EntitlementWithdrawn(
        ResidentId residentId,
        ProvisionId provisionId,
        Scheme scheme,
        LocalDate from,
        @Nullable WithdrawalGround ground) {
      this(residentId, provisionId, scheme, from, ground, null);
    }

    public EntitlementWithdrawn(
        ResidentId residentId, ProvisionId provisionId, Scheme scheme, LocalDate from) {
      this(residentId, provisionId, scheme, from, null, null);
    }
  }

  /**
   * Income of one month, and what the entitlement is set off against (Participatiewet art. 19, 31
   * and 58). What is absent was recorded before it was worked out here.
   *
   * @param amount what came in
   * @param disregardGround why a part of it does not count, or why none does not
   * @param disregarded that part
   * @param setOff what the aid is lowered by
   * @param setOffIn the month whose aid is lowered
   * @param bufferBudget what is added because the set-off leaves less than the norm; absent where
   *     nothing is
   */
  record IncomeRecorded(
      ResidentId residentId,
      ProvisionId provisionId,
      Scheme scheme,
      YearMonth month,
      Money amount,
      @Nullable DisregardGround disregardGround,
      @Nullable Money disregarded,
      @Nullable Money setOff,
      @Nullable YearMonth setOffIn,
      @Nullable Money bufferBudget)
      implements EntitlementEvent {
    public IncomeRecorded(
        ResidentId residentId,
        ProvisionId provisionId,
        Scheme scheme,
        YearMonth month,
        Money amount) {
      this(residentId, provisionId, scheme, month, amount, null, null, null, null, null);
    }
  }
}
