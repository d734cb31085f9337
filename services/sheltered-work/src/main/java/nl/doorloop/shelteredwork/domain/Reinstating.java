package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_FALL_BACK;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.EARLIER_NOT_ENDED;

import java.time.LocalDate;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ReinstatementDeclined;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.DeclineReinstatement;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ReinstateEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;

/**
 * Reinstating an employment that ended under a return agreement: with the modality, the employer
 * and the hours of its last day, and under the rules of every start.
 */
final class Reinstating {
  private Reinstating() {}

  static Decision decide(ReinstateEmployment reinstate) {
    var earlier = reinstate.earlier();
    if (reinstate.from().isBefore(reinstate.fellBackOn())) {
      return refuse(BEFORE_THE_FALL_BACK);
    }
    var endedOn = earlier.to();
    if (endedOn == null || reinstate.from().isBefore(endedOn)) {
      return refuse(EARLIER_NOT_ENDED);
    }
    return Beginning.decide(
        start(reinstate, endedOn.minusDays(1)),
        new Reinstatement(reinstate.returnId(), reinstate.earlierId()));
  }

  static ReinstatementDeclined declined(DeclineReinstatement decline) {
    var earlier = decline.earlier();
    return new ReinstatementDeclined(
        earlier.residentId(),
        decline.earlierId(),
        earlier.placeOn(lastDay(earlier)).modality(),
        decline.returnId(),
        decline.on(),
        decline.reason());
  }

  private static StartEmployment start(ReinstateEmployment reinstate, LocalDate lastDay) {
    var earlier = reinstate.earlier();
    var place = earlier.placeOn(lastDay);
    return new StartEmployment(
        reinstate.provisionId(),
        earlier.residentId(),
        place.modality(),
        reinstate.hoursPerWeek() == null ? earlier.hoursOn(lastDay) : reinstate.hoursPerWeek(),
        place.employer(),
        reinstate.firstPayDate(),
        reinstate.from(),
        null,
        reinstate.organisation(),
        reinstate.municipality(),
        reinstate.registeredOn(),
        reinstate.indication(),
        reinstate.indicationElsewhere());
  }

  private static LocalDate lastDay(Contract contract) {
    return contract.to() == null ? LocalDate.MAX : contract.to().minusDays(1);
  }
}
