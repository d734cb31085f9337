package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.INDICATION_ENDED;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;
import static nl.doorloop.shelteredwork.domain.Given.START;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.IndicationGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.StartEmployment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeginningTest {
  private final DecisionSpec<EmploymentCommand> employment = DecisionSpec.of(Employment.DECIDER);

  @Test
  void wsw_work_says_what_is_known_of_the_indication() {
    employment
        .given()
        .when(start(Modality.WSW_INTERNAL, START, IndicationStanding.IN_FORCE, false))
        .then(started(Modality.WSW_INTERNAL, START, IndicationGround.KNOWN_HERE));
    employment
        .given()
        .when(start(Modality.WSW_INTERNAL, START, IndicationStanding.UNKNOWN, true))
        .then(started(Modality.WSW_INTERNAL, START, IndicationGround.KNOWN_ELSEWHERE));
    employment
        .given()
        .when(start(Modality.WSW_INTERNAL, START, IndicationStanding.UNKNOWN, false))
        .then(started(Modality.WSW_INTERNAL, START, null));
  }

  @Test
  void wsw_work_does_not_begin_on_an_indication_that_ended() {
    employment
        .given()
        .when(start(Modality.WSW_SUPPORTED, START, IndicationStanding.ENDED, false))
        .thenRefused(INDICATION_ENDED);
    employment
        .given()
        .when(start(Modality.WSW_SUPPORTED, START, IndicationStanding.ENDED, true))
        .then(started(Modality.WSW_SUPPORTED, START, IndicationGround.KNOWN_ELSEWHERE));
  }

  @Test
  void other_work_needs_no_indication() {
    employment
        .given()
        .when(start(Modality.SHELTERED_WORK, START, IndicationStanding.ENDED, false))
        .then(started(Modality.SHELTERED_WORK, START, null));
  }

  @Test
  void work_begins_under_a_law_that_exists() {
    var wsw = LocalDate.of(1998, 1, 1);
    var sheltered = LocalDate.of(2015, 1, 1);
    employment
        .given()
        .when(start(Modality.WSW_INTERNAL, wsw.minusDays(1), IndicationStanding.UNKNOWN, false))
        .thenRefused(BEFORE_THE_LAW);
    employment
        .given()
        .when(start(Modality.WSW_INTERNAL, wsw, IndicationStanding.UNKNOWN, false))
        .then(started(Modality.WSW_INTERNAL, wsw, null));
    employment
        .given()
        .when(
            start(
                Modality.SHELTERED_WORK, sheltered.minusDays(1), IndicationStanding.UNKNOWN, false))
        .thenRefused(BEFORE_THE_LAW);
    employment
        .given()
        .when(start(Modality.SHELTERED_WORK, sheltered, IndicationStanding.UNKNOWN, false))
        .then(started(Modality.SHELTERED_WORK, sheltered, null));
    employment
        .given()
        .when(start(Modality.DAY_ACTIVITIES, wsw.minusDays(1), IndicationStanding.UNKNOWN, false))
        .then(started(Modality.DAY_ACTIVITIES, wsw.minusDays(1), null));
  }

  private static StartEmployment start(
      Modality modality, LocalDate from, IndicationStanding indication, boolean elsewhere) {
    return new StartEmployment(
        PROVISION,
        RESIDENT,
        modality,
        null,
        null,
        null,
        from,
        null,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        START,
        indication,
        elsewhere);
  }

  private static EmploymentStarted started(
      Modality modality, LocalDate from, @Nullable IndicationGround indication) {
    return new EmploymentStarted(
        RESIDENT,
        PROVISION,
        modality,
        null,
        null,
        null,
        from,
        null,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        START,
        indication);
  }
}
