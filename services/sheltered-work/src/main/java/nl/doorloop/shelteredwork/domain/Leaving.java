package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.AFTER_THE_END;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.INFORMED_TOO_LATE;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.RETURN_ENDS_TOO_EARLY;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.SHELTER_IS_OF_WSW;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.WAY_BACK_NEEDED;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.WayBack;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import nl.doorloop.shelteredwork.domain.law.DismissalFromWsw;
import nl.doorloop.shelteredwork.domain.law.WayBackAtStake;
import org.jspecify.annotations.Nullable;

/**
 * The end of an employment. Who leaves Wsw work at their own request goes with a return agreement,
 * or knowing that there is none.
 */
final class Leaving {
  private Leaving() {}

  static Decision decide(EndEmployment end, Contract contract) {
    if (!end.to().isAfter(contract.from())) {
      return refuse(ENDS_BEFORE_IT_STARTS);
    }
    if (contract.to() != null && end.to().isAfter(contract.to())) {
      return refuse(AFTER_THE_END);
    }
    var modality = contract.placeOn(end.to().minusDays(1)).modality();
    if (end.wayBack() == null && WayBackAtStake.by(modality, end.reason())) {
      return refuse(WAY_BACK_NEEDED);
    }
    if (end.shelter() != null && !DismissalFromWsw.needsShelter(modality, end.reason())) {
      return refuse(SHELTER_IS_OF_WSW);
    }
    var wrong = wrong(end.wayBack(), end.to());
    if (wrong.isPresent()) {
      return refuse(wrong.get());
    }
    return accept(
        new EmploymentEnded(
            contract.residentId(),
            end.provisionId(),
            modality,
            end.to(),
            end.reason(),
            end.wayBack(),
            end.despiteHandOver(),
            end.shelter()));
  }

  private static Optional<EmploymentRefusal> wrong(@Nullable WayBack wayBack, LocalDate to) {
    if (wayBack == null) {
      return Optional.empty();
    }
    if (wayBack.until() != null && wayBack.until().isBefore(to)) {
      return Optional.of(RETURN_ENDS_TOO_EARLY);
    }
    return wayBack.informedOn() != null && !wayBack.informedOn().isBefore(to)
        ? Optional.of(INFORMED_TOO_LATE)
        : Optional.empty();
  }
}
