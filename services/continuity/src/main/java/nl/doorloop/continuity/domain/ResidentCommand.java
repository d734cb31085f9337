package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.OverrideId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.OverrideReason;
import org.jspecify.annotations.Nullable;

/** What may be asked of a {@link Resident}. */
public sealed interface ResidentCommand {
  ResidentId residentId();

  /** The stream that decides about them. */
  default ResidentId streamId() {
    return residentId();
  }

  /**
   * A resident becomes known to the region; who it is stands in the registry only.
   *
   * @param provisional no BSN was given
   */
  record RegisterResident(
      ResidentId residentId, Municipality municipality, LocalDate on, boolean provisional)
      implements ResidentCommand {}

  record RecordAddress(ResidentId residentId, Municipality municipality, LocalDate from)
      implements ResidentCommand {}

  /**
   * A person confirms that this provisional resident is another one.
   *
   * @param provisional whether the registry knows no BSN of the resident
   * @param intoProvisional whether it knows none of the other
   */
  record JoinResidents(
      ResidentId residentId, ResidentId into, boolean provisional, boolean intoProvisional)
      implements ResidentCommand {}

  /**
   * A person says that the two are not the same, after a joining or instead of one.
   *
   * @param from the other; absent = whichever the resident was joined into
   */
  record SplitResidents(ResidentId residentId, @Nullable ResidentId from)
      implements ResidentCommand {}

  /** Sets the step by hand; {@code to} is the first day on which it no longer counts. */
  record OverrideStep(
      ResidentId residentId,
      OverrideId overrideId,
      Step step,
      LocalDate from,
      LocalDate to,
      OverrideReason reason)
      implements ResidentCommand {}

  /**
   * From a day on this organisation leads; {@code to} is the first day on which it no longer does.
   */
  record AssignLead(
      ResidentId residentId, Organisation organisation, LocalDate from, @Nullable LocalDate to)
      implements ResidentCommand {}

  /**
   * A way back is agreed before a step.
   *
   * @param provisionId the provision that the temporary step consists of
   * @param reinstatable what can be reinstated without a new intake
   * @param legalGround the law under which it is; absent where nothing is named
   */
  record AgreeReturn(
      ResidentId residentId,
      AgreementId agreementId,
      ProvisionId provisionId,
      LocalDate returnOn,
      Organisation guarantor,
      List<ProvisionId> reinstatable,
      @Nullable LegalFramework legalGround)
      implements ResidentCommand {
    public AgreeReturn {
      reinstatable = List.copyOf(reinstatable);
    }
  }

  /**
   * Somebody fell back within a return agreement.
   *
   * @param fellBackOn the first day without the step
   * @param provisions those of the agreement that are to be reinstated; none = all
   * @param reason why the step ended; absent where nobody says so
   */
  record ProposeReturn(
      ResidentId residentId,
      ReturnId returnId,
      AgreementId agreementId,
      LocalDate fellBackOn,
      List<ProvisionId> provisions,
      @Nullable EndReason reason)
      implements ResidentCommand {
    public ProposeReturn {
      provisions = List.copyOf(provisions);
    }
  }

  /** No way back exists for a step, and the resident was told so. */
  record WaiveReturn(ResidentId residentId, ProvisionId provisionId, LocalDate informedOn)
      implements ResidentCommand {}

  record CloseTrajectory(ResidentId residentId, LocalDate on, EndReason reason)
      implements ResidentCommand {}
}
