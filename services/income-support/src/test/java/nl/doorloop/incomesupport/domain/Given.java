package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.incomesupport.domain.ApplicationCommand.CompleteApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.GrantApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.Predecessor;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RejectApplication;
import nl.doorloop.incomesupport.domain.ApplicationCommand.RequestCompletion;
import nl.doorloop.incomesupport.domain.EntitlementCommand.GrantEntitlement;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationCompleted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.CompletionRequested;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import org.jspecify.annotations.Nullable;

/** One resident with one application, one entitlement and one row of a file, for the specs. */
final class Given {
  static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  static final ApplicationId APPLICATION = new ApplicationId(new UUID(2, 1));
  static final NotificationId NOTIFICATION = new NotificationId(new UUID(4, 1));
  static final ReductionId REDUCTION = new ReductionId(new UUID(5, 1));
  static final ProvisionId PROVISION = new ProvisionId(new UUID(3, 1));
  static final LocalDate RECEIVED = LocalDate.of(2026, 2, 1);
  static final LocalDate START = LocalDate.of(2026, 3, 1);
  static final Money NORM = Money.of("1401.50");

  static final LodgeApplication LODGE = lodge(RECEIVED, null, null);
  static final ApplicationLodged LODGED =
      new ApplicationLodged(
          RESIDENT,
          APPLICATION,
          Scheme.GENERAL_ASSISTANCE,
          RECEIVED,
          Organisation.SDD,
          Municipality.DORDRECHT);
  static final LocalDate ASKED = RECEIVED.plusDays(9);
  static final RequestCompletion ASK =
      new RequestCompletion(APPLICATION, ASKED, ASKED.plusDays(14));
  static final CompletionRequested COMPLETION_REQUESTED =
      new CompletionRequested(
          RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, ASKED, ASKED.plusDays(14));
  static final CompleteApplication COMPLETE = new CompleteApplication(APPLICATION, ASKED);
  static final ApplicationCompleted COMPLETED =
      new ApplicationCompleted(RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, ASKED);
  static final GrantApplication GRANT_APPLICATION =
      new GrantApplication(APPLICATION, PROVISION, START, START.plusDays(3), null);
  static final ApplicationGranted APPLICATION_GRANTED =
      new ApplicationGranted(
          RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, PROVISION, START.plusDays(3));
  static final RejectApplication REJECT =
      new RejectApplication(APPLICATION, RejectionGround.AGE, RECEIVED);
  static final ApplicationRejected REJECTED =
      new ApplicationRejected(
          RESIDENT, APPLICATION, Scheme.GENERAL_ASSISTANCE, RECEIVED, RejectionGround.AGE);
  static final GrantEntitlement GRANT =
      new GrantEntitlement(
          PROVISION,
          RESIDENT,
          APPLICATION,
          Scheme.GENERAL_ASSISTANCE,
          HouseholdType.of("SINGLE"),
          NORM,
          false,
          START,
          null,
          Organisation.SDD,
          Municipality.DORDRECHT,
          START);

  static final Earner SOMEBODY = new Earner(false, false, false, null);

  private Given() {}

  static LodgeApplication lodge(
      LocalDate receivedOn,
      Notification.@Nullable Received notification,
      @Nullable Predecessor predecessor) {
    return new LodgeApplication(
        APPLICATION,
        RESIDENT,
        Scheme.GENERAL_ASSISTANCE,
        receivedOn,
        Organisation.SDD,
        Municipality.DORDRECHT,
        notification,
        predecessor,
        null,
        Set.of(RESIDENT));
  }

  static NotificationReceived notified(LocalDate on, @Nullable LocalDate searchPeriodTo) {
    return new NotificationReceived(
        RESIDENT,
        NOTIFICATION,
        Scheme.GENERAL_ASSISTANCE,
        on,
        searchPeriodTo == null
            ? SearchPeriodGround.SOMEBODY_27_OR_OLDER
            : SearchPeriodGround.ALL_UNDER_27,
        searchPeriodTo,
        Organisation.SDD,
        Municipality.DORDRECHT);
  }

  static EntitlementGranted granted(@Nullable LocalDate to) {
    return new EntitlementGranted(
        RESIDENT,
        PROVISION,
        APPLICATION,
        Scheme.GENERAL_ASSISTANCE,
        HouseholdType.of("SINGLE"),
        NORM,
        false,
        START,
        to,
        Organisation.SDD,
        Municipality.DORDRECHT,
        START);
  }

  static EntitlementTakenOver row(String amount) {
    return new EntitlementTakenOver(
        RESIDENT,
        PROVISION,
        Scheme.GENERAL_ASSISTANCE,
        null,
        Money.of(amount),
        false,
        START,
        null,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        new Origin(Source.INCOME_SUPPORT, SourceId.of("A1"), START));
  }

  static EntitlementSuspended suspended(LocalDate from) {
    return new EntitlementSuspended(
        RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, SuspensionKind.PAYMENT, from);
  }

  static EntitlementResumed resumed(LocalDate from) {
    return new EntitlementResumed(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, from);
  }

  static EntitlementTerminated terminated(LocalDate to) {
    return new EntitlementTerminated(
        RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, to, EndReason.WORK);
  }

  static EntitlementWithdrawn withdrawn(LocalDate from) {
    return new EntitlementWithdrawn(
        RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, from, WithdrawalGround.DUTY_TO_INFORM);
  }

  /** Set off as it is, without a disregard. */
  static IncomeRecorded income(YearMonth month, String amount) {
    return income(month, amount, DisregardGround.NONE, "0", amount);
  }

  static IncomeRecorded income(
      YearMonth month, String amount, DisregardGround ground, String disregarded, String setOff) {
    return new IncomeRecorded(
        RESIDENT,
        PROVISION,
        Scheme.GENERAL_ASSISTANCE,
        month,
        Money.of(amount),
        ground,
        Money.of(disregarded),
        Money.of(setOff),
        month,
        null);
  }

  static EntitlementRevised revised(LocalDate from, String amount) {
    return new EntitlementRevised(
        RESIDENT,
        PROVISION,
        Scheme.GENERAL_ASSISTANCE,
        from,
        Money.of(amount),
        RevisionGround.UNDULY_GRANTED);
  }
}
