package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.util.Set;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/** What may be asked of an {@link Application}. */
public sealed interface ApplicationCommand {
  ApplicationId applicationId();

  /** The stream that decides about it. */
  default ApplicationId streamId() {
    return applicationId();
  }

  /**
   * Somebody applied; {@code receivedOn} is the day from which the decision term counts.
   *
   * @param notification what it follows on, as that stands
   * @param predecessor the entitlement whose data are to be used again, as that stands
   * @param rejection the rejected application whose notification is to count
   * @param person everybody whom the resident is the same person as, themselves included
   */
  record LodgeApplication(
      ApplicationId applicationId,
      ResidentId residentId,
      Scheme scheme,
      LocalDate receivedOn,
      Organisation organisation,
      Municipality municipality,
      Notification.@Nullable Received notification,
      @Nullable Predecessor predecessor,
      @Nullable Rejection rejection,
      Set<ResidentId> person)
      implements ApplicationCommand {
    public LodgeApplication {
      person = Set.copyOf(person);
    }
  }

  /**
   * An earlier application that was rejected, whose notification may count for this one.
   *
   * @param claimedOn the day of that notification
   * @param on the day of the rejection
   */
  record Rejection(
      ApplicationId applicationId,
      ResidentId residentId,
      Scheme scheme,
      LocalDate claimedOn,
      LocalDate on) {}

  /**
   * An entitlement of before.
   *
   * @param endedOn the first day without it; absent where it goes on
   */
  record Predecessor(
      ProvisionId provisionId, ResidentId residentId, Scheme scheme, @Nullable LocalDate endedOn) {}

  /**
   * Ask the applicant to complete it; until then the decision term stands still.
   *
   * @param completeBy the last day for it
   */
  record RequestCompletion(ApplicationId applicationId, LocalDate on, LocalDate completeBy)
      implements ApplicationCommand {}

  /** What the applicant was asked for came in. */
  record CompleteApplication(ApplicationId applicationId, LocalDate on)
      implements ApplicationCommand {}

  /**
   * Grant it: the entitlement {@code provisionId} follows, from {@code from}.
   *
   * @param on the day of the decision
   * @param backdatingGround why it is to begin before the notification
   */
  record GrantApplication(
      ApplicationId applicationId,
      ProvisionId provisionId,
      LocalDate from,
      LocalDate on,
      @Nullable BackdatingGround backdatingGround)
      implements ApplicationCommand {}

  record RejectApplication(ApplicationId applicationId, RejectionGround ground, LocalDate on)
      implements ApplicationCommand {}

  /** Leave it unhandled, because it was not completed in time. */
  /**
   * @param afterTerm whether the organisation does so only after the time to complete it
   */
  record LeaveUnhandled(ApplicationId applicationId, LocalDate on, boolean afterTerm)
      implements ApplicationCommand {}

  /** The applicant takes it back. */
  record WithdrawApplication(ApplicationId applicationId, LocalDate on)
      implements ApplicationCommand {}

  record PayAdvance(ApplicationId applicationId, Money amount, LocalDate on)
      implements ApplicationCommand {}

  /**
   * Tell the applicant that the decision takes longer.
   *
   * @param until the last day for it
   */
  record ExtendDecisionTerm(ApplicationId applicationId, LocalDate on, LocalDate until)
      implements ApplicationCommand {}

  /** {@code testBy} is the last day for the test of Dutch. */
  record RequireLanguageTest(ApplicationId applicationId, LocalDate on, LocalDate testBy)
      implements ApplicationCommand {}

  /** Also once the application is granted. */
  record TakeLanguageTest(ApplicationId applicationId, LocalDate on, boolean passed)
      implements ApplicationCommand {}
}
