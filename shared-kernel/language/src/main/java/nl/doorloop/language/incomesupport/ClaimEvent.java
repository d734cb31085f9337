package nl.doorloop.language.incomesupport;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;

/**
 * What a resident may ask for under the Participatiewet beside an entitlement, some of it once in
 * twelve months only.
 */
public sealed interface ClaimEvent extends IncomeSupportEvent {
  /** What is established about somebody's capacity counts for general assistance. */
  @Override
  default Scheme scheme() {
    return Scheme.GENERAL_ASSISTANCE;
  }

  /**
   * The individual income supplement (individuele inkomenstoeslag, art. 36), a kind of special
   * assistance (art. 5(d)).
   *
   * @param on the day of the grant, from which the twelve months count
   */
  record SupplementGranted(
      ResidentId residentId,
      Money amount,
      LocalDate appliedOn,
      LocalDate on,
      Organisation organisation,
      Municipality municipality)
      implements ClaimEvent, LegalDecision {
    @Override
    public Scheme scheme() {
      return Scheme.SPECIAL_ASSISTANCE;
    }
  }

  /**
   * @param on the day on which the request was received
   */
  record CapacityRequested(
      ResidentId residentId,
      CapacityKind kind,
      CapacityRequester by,
      LocalDate on,
      Organisation organisation,
      Municipality municipality)
      implements ClaimEvent {}

  /** The college decided (art. 6b and 10c). */
  record CapacityDecided(
      ResidentId residentId, CapacityKind kind, LocalDate on, boolean established)
      implements ClaimEvent, LegalDecision {}

  /** UWV answered. */
  record CapacityAssessed(ResidentId residentId, CapacityKind kind, LocalDate on, boolean positive)
      implements ClaimEvent {}
}
