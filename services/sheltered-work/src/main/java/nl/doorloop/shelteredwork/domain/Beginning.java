package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.INDICATION_ENDED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.PAID_BEFORE_THE_START;

import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;
import nl.doorloop.shelteredwork.domain.law.EarliestDay;
import nl.doorloop.shelteredwork.domain.law.WorkUnderIndication;
import org.jspecify.annotations.Nullable;

/** The start of an employment: paid, lawful, and not against an indication that ended. */
final class Beginning {
  private Beginning() {}

  static Decision decide(StartEmployment start) {
    return decide(start, null);
  }

  /**
   * @param reinstates what it follows on; absent where it is new
   */
  static Decision decide(StartEmployment start, @Nullable Reinstatement reinstates) {
    if (start.firstPayDate() != null && start.firstPayDate().isBefore(start.from())) {
      return refuse(PAID_BEFORE_THE_START);
    }
    if (EarliestDay.isBefore(start.modality().legalFramework(), start.from())) {
      return refuse(BEFORE_THE_LAW);
    }
    boolean wsw = start.modality().isWsw();
    if (wsw && !WorkUnderIndication.isAllowed(start.indication(), start.indicationElsewhere())) {
      return refuse(INDICATION_ENDED);
    }
    return accept(
        new EmploymentStarted(
            start.residentId(),
            start.provisionId(),
            start.modality(),
            start.hoursPerWeek(),
            start.employer(),
            start.firstPayDate(),
            start.from(),
            start.to(),
            start.organisation(),
            start.municipality(),
            start.registeredOn(),
            wsw
                ? WorkUnderIndication.ground(start.indication(), start.indicationElsewhere())
                    .orElse(null)
                : null,
            reinstates,
            start.monthlyWage()));
  }
}
