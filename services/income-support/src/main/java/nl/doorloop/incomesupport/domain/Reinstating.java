package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.BACKDATED_WITHOUT_GROUND;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_TOO_FAR_BACK;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AMOUNT_NOT_KNOWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_FALL_BACK;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.EARLIER_NOT_ENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NEW_APPLICATION_NEEDED;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.EntitlementCommand.DeclineReinstatement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReinstateEntitlement;
import nl.doorloop.incomesupport.domain.law.Commencement;
import nl.doorloop.incomesupport.domain.law.EarliestGrant;
import nl.doorloop.incomesupport.domain.law.ReuseOfData;
import nl.doorloop.language.Money;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.EntitlementEvent.ReinstatementDeclined;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Reinstating an entitlement that ended, as it was, under a return agreement. What is known of it
 * is used again, so nobody applies and no search period runs; the limits of the law to reusing data
 * and to granting back in time hold as they do for an application.
 */
final class Reinstating {
  private Reinstating() {}

  static Decision decide(ReinstateEntitlement reinstate) {
    var earlier = reinstate.earlier();
    var from = reinstate.from();
    if (from.isBefore(reinstate.fellBackOn())) {
      return refuse(BEFORE_THE_FALL_BACK);
    }
    var endedOn = earlier.to();
    if (endedOn == null || from.isBefore(endedOn)) {
      return refuse(EARLIER_NOT_ENDED);
    }
    if (!Commencement.on(earlier.scheme(), from)) {
      return refuse(BEFORE_THE_LAW);
    }
    var proposedOn = reinstate.proposedOn();
    if (from.isBefore(EarliestGrant.furthestBack(proposedOn))) {
      return refuse(GRANTED_TOO_FAR_BACK);
    }
    boolean backdated = EarliestGrant.needsGround(from, proposedOn);
    if (backdated && reinstate.backdatingGround() == null) {
      return refuse(BACKDATED_WITHOUT_GROUND);
    }
    var reuse = reuse(earlier.scheme(), endedOn, proposedOn);
    if (reuse == null && earlier.scheme() == Scheme.GENERAL_ASSISTANCE) {
      return refuse(NEW_APPLICATION_NEEDED);
    }
    var amount = amount(reinstate, endedOn);
    if (amount == null) {
      return refuse(AMOUNT_NOT_KNOWN);
    }
    return accept(
        new EntitlementGranted(
            earlier.residentId(),
            reinstate.provisionId(),
            null,
            earlier.scheme(),
            earlier.household(),
            amount,
            earlier.supplementary(),
            from,
            null,
            reinstate.organisation(),
            reinstate.municipality(),
            reinstate.registeredOn(),
            new Reinstatement(
                reinstate.returnId(),
                reinstate.earlierId(),
                reuse,
                backdated ? reinstate.backdatingGround() : null)));
  }

  static ReinstatementDeclined declined(DeclineReinstatement decline) {
    return new ReinstatementDeclined(
        decline.earlier().residentId(),
        decline.earlierId(),
        decline.earlier().scheme(),
        decline.returnId(),
        decline.on(),
        decline.reason());
  }

  /** A return that was proposed before the end is claimed on the day of the end at the earliest. */
  private static @Nullable ReuseGround reuse(
      Scheme scheme, LocalDate endedOn, LocalDate proposedOn) {
    var claimedOn = proposedOn.isBefore(endedOn) ? endedOn : proposedOn;
    return ReuseOfData.of(scheme, endedOn, claimedOn).orElse(null);
  }

  private static @Nullable Money amount(ReinstateEntitlement reinstate, LocalDate endedOn) {
    return reinstate.monthlyAmount() != null
        ? reinstate.monthlyAmount()
        : reinstate.earlier().course().amountOn(endedOn.minusDays(1)).orElse(null);
  }
}
