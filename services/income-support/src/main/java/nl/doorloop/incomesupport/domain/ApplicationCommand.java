package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.Scheme;

/** What may be asked of an {@link Application}. */
public sealed interface ApplicationCommand {
  ApplicationId applicationId();

  /** The stream that decides about it. */
  default ApplicationId streamId() {
    return applicationId();
  }

  /** Somebody applied; {@code receivedOn} is the day from which the decision term counts. */
  record LodgeApplication(
      ApplicationId applicationId,
      ResidentId residentId,
      Scheme scheme,
      LocalDate receivedOn,
      Organisation organisation,
      Municipality municipality)
      implements ApplicationCommand {}

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
   */
  record GrantApplication(
      ApplicationId applicationId, ProvisionId provisionId, LocalDate from, LocalDate on)
      implements ApplicationCommand {}

  record RejectApplication(ApplicationId applicationId, RejectionGround ground, LocalDate on)
      implements ApplicationCommand {}
}
