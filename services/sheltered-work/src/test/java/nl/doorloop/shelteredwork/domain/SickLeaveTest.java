package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.AFTER_THE_END;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ALREADY_SICK;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_LAST_RECOVERY;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_START;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NOT_SICK;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NO_EMPLOYMENT;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.RECOVERED_BEFORE_SICK;
import static nl.doorloop.shelteredwork.domain.Given.BAKERY;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;
import static nl.doorloop.shelteredwork.domain.Given.START;
import static nl.doorloop.shelteredwork.domain.Given.ended;
import static nl.doorloop.shelteredwork.domain.Given.moved;
import static nl.doorloop.shelteredwork.domain.Given.row;
import static nl.doorloop.shelteredwork.domain.Given.started;

import java.time.LocalDate;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.Recovered;
import nl.doorloop.language.shelteredwork.SickLeaveEvent.SickLeaveStarted;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.Recover;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartSickLeave;
import org.junit.jupiter.api.Test;

class SickLeaveTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final DecisionSpec<EmploymentCommand> employment = DecisionSpec.of(Employment.DECIDER);

  @Test
  void somebody_is_ill_once_until_they_recover() {
    employment.given().when(ill(MAY)).thenRefused(NO_EMPLOYMENT);
    employment.given(started(null, null)).when(ill(MAY)).then(sick(WSW_INTERNAL, MAY));
    employment.given(row(WSW_INTERNAL)).when(ill(START)).then(sick(WSW_INTERNAL, START));
    employment
        .given(started(null, null), sick(WSW_INTERNAL, MAY))
        .when(ill(JULY))
        .thenRefused(ALREADY_SICK);
  }

  @Test
  void only_on_days_of_the_employment_and_in_its_modality() {
    employment
        .given(started(null, null))
        .when(ill(START.minusDays(1)))
        .thenRefused(BEFORE_THE_START);
    employment
        .given(started(null, null), ended(WSW_INTERNAL, JULY))
        .when(ill(JULY))
        .thenRefused(AFTER_THE_END);
    employment
        .given(started(null, null), moved(WSW_GROUP_SECONDMENT, BAKERY, MAY))
        .when(ill(MAY))
        .then(sick(WSW_GROUP_SECONDMENT, MAY));
  }

  @Test
  void recovery_follows_the_first_day_of_it() {
    employment.given(started(null, null)).when(well(MAY)).thenRefused(NOT_SICK);
    var sick = employment.given(started(null, null), sick(WSW_INTERNAL, MAY));
    sick.when(well(MAY)).thenRefused(RECOVERED_BEFORE_SICK);
    sick.when(well(MAY.plusDays(1))).then(recovered(MAY.plusDays(1)));
    employment
        .given(started(null, null), sick(WSW_INTERNAL, MAY), ended(WSW_INTERNAL, JULY))
        .when(well(JULY.minusDays(1)))
        .then(recovered(JULY.minusDays(1)));
  }

  @Test
  void one_sick_leave_begins_after_the_recovery_from_another() {
    var recovered = employment.given(started(null, null), sick(WSW_INTERNAL, MAY), recovered(JULY));
    recovered.when(well(JULY)).thenRefused(NOT_SICK);
    recovered.when(ill(JULY.minusDays(1))).thenRefused(BEFORE_THE_LAST_RECOVERY);
    recovered.when(ill(JULY)).then(sick(WSW_INTERNAL, JULY));
  }

  private static StartSickLeave ill(LocalDate from) {
    return new StartSickLeave(PROVISION, from);
  }

  private static Recover well(LocalDate from) {
    return new Recover(PROVISION, from);
  }

  private static SickLeaveStarted sick(Modality modality, LocalDate from) {
    return new SickLeaveStarted(RESIDENT, PROVISION, modality, from);
  }

  private static Recovered recovered(LocalDate from) {
    return new Recovered(RESIDENT, PROVISION, WSW_INTERNAL, from);
  }
}
