package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ResidentRefusal.AGREEMENT_OVER;
import static nl.doorloop.continuity.domain.ResidentRefusal.ALREADY_FALLEN_BACK;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOTHING_TO_REINSTATE;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOT_IN_THE_AGREEMENT;
import static nl.doorloop.continuity.domain.ResidentRefusal.UNKNOWN_AGREEMENT;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.doorloop.continuity.domain.ResidentCommand.AgreeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.ProposeReturn;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.decision.Decision;

/**
 * The ways back that were agreed for a resident, and which of them were used. Each is used once at
 * most, no later than its agreed day, and for nothing that it does not name.
 *
 * @param fallenBack the agreements within which somebody fell back
 */
public record Returns(Map<AgreementId, ReturnAgreed> agreements, Set<AgreementId> fallenBack) {
  static final Returns NONE = new Returns(Map.of(), Set.of());

  public Returns {
    agreements = Map.copyOf(agreements);
    fallenBack = Set.copyOf(fallenBack);
  }

  static ReturnAgreed agreed(AgreeReturn agree) {
    return new ReturnAgreed(
        agree.residentId(),
        agree.agreementId(),
        agree.provisionId(),
        agree.returnOn(),
        agree.guarantor(),
        agree.reinstatable().isEmpty() ? null : agree.reinstatable(),
        agree.legalGround());
  }

  Returns and(ReturnAgreed agreed) {
    var more = new HashMap<>(agreements);
    more.put(agreed.agreementId(), agreed);
    return new Returns(more, fallenBack);
  }

  Returns and(ReturnProposed proposed) {
    var more = new HashSet<>(fallenBack);
    more.add(proposed.agreementId());
    return new Returns(agreements, more);
  }

  Decision propose(ProposeReturn propose) {
    var agreement = agreements.get(propose.agreementId());
    if (agreement == null) {
      return refuse(UNKNOWN_AGREEMENT);
    }
    if (propose.fellBackOn().isAfter(agreement.returnOn())) {
      return refuse(AGREEMENT_OVER);
    }
    if (fallenBack.contains(propose.agreementId())) {
      return refuse(ALREADY_FALLEN_BACK);
    }
    var named = agreement.reinstatable();
    if (named == null || named.isEmpty()) {
      return refuse(NOTHING_TO_REINSTATE);
    }
    if (!named.containsAll(propose.provisions())) {
      return refuse(NOT_IN_THE_AGREEMENT);
    }
    return accept(
        new ReturnProposed(
            propose.residentId(),
            propose.returnId(),
            propose.agreementId(),
            propose.fellBackOn(),
            propose.provisions().isEmpty() ? named : propose.provisions(),
            agreement.guarantor(),
            agreement.legalGround(),
            propose.reason()));
  }
}
