package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.ClaimEvent;

/** What may be asked of the {@link Claims} of a resident. */
public sealed interface ClaimCommand {
  ResidentId residentId();

  /** The stream that decides about it. */
  default ResidentId streamId() {
    return residentId();
  }

  /**
   * @param on the day of the grant
   * @param elsewhere what the same person claimed under other identities
   */
  record GrantSupplement(
      ResidentId residentId,
      Money amount,
      LocalDate appliedOn,
      LocalDate on,
      Organisation organisation,
      Municipality municipality,
      List<ClaimEvent> elsewhere)
      implements ClaimCommand {
    public GrantSupplement {
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * @param on the day on which the request was received
   * @param elsewhere what the same person claimed under other identities
   */
  record RequestCapacity(
      ResidentId residentId,
      CapacityKind kind,
      CapacityRequester by,
      LocalDate on,
      Organisation organisation,
      Municipality municipality,
      List<ClaimEvent> elsewhere)
      implements ClaimCommand {
    public RequestCapacity {
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * Decide as the college, or record what UWV answered.
   *
   * @param established whether it is so
   */
  record SettleCapacity(ResidentId residentId, CapacityKind kind, LocalDate on, boolean established)
      implements ClaimCommand {}
}
