package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ALREADY_SICK;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_LAST_RECOVERY;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NOT_SICK;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.RECOVERED_BEFORE_SICK;

import java.time.LocalDate;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.Recover;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartSickLeave;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is ill, and since when: never why.
 *
 * @param since the first day of it; absent while they are not
 * @param recovered the first day after the last time; absent where there was none
 */
public record SickLeave(@Nullable LocalDate since, @Nullable LocalDate recovered) {
  static final SickLeave NEVER = new SickLeave(null, null);

  static SickLeave recoveredOn(LocalDate day) {
    return new SickLeave(null, day);
  }

  SickLeave from(LocalDate day) {
    return new SickLeave(day, recovered);
  }

  static Decision start(StartSickLeave start, Contract contract) {
    var before = contract.sickLeave();
    if (before.since() != null) {
      return refuse(ALREADY_SICK);
    }
    if (before.recovered() != null && start.from().isBefore(before.recovered())) {
      return refuse(BEFORE_THE_LAST_RECOVERY);
    }
    return accept(
        new SickLeaveStarted(
            contract.residentId(),
            start.provisionId(),
            contract.placeOn(start.from()).modality(),
            start.from()));
  }

  static Decision recover(Recover recover, Contract contract) {
    var since = contract.sickLeave().since();
    if (since == null) {
      return refuse(NOT_SICK);
    }
    if (!recover.from().isAfter(since)) {
      return refuse(RECOVERED_BEFORE_SICK);
    }
    return accept(
        new Recovered(
            contract.residentId(),
            recover.provisionId(),
            contract.placeOn(recover.from()).modality(),
            recover.from()));
  }
}
