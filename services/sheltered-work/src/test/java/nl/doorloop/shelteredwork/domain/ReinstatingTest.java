package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.BEFORE_THE_FALL_BACK;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.EARLIER_NOT_ENDED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.INDICATION_ENDED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NO_EMPLOYMENT;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.REINSTATEMENT_DECIDED;
import static nl.doorloop.shelteredwork.domain.Given.BAKERY;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;
import static nl.doorloop.shelteredwork.domain.Given.START;
import static nl.doorloop.shelteredwork.domain.Given.started;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ReinstatementDeclined;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.DeclineReinstatement;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ReinstateEmployment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReinstatingTest {
  private static final ReturnId RETURN = new ReturnId(new UUID(6, 1));
  private static final LocalDate ENDED = START.plusMonths(3);
  private static final LocalDate FELL_BACK = ENDED.plusMonths(2);
  private static final Contract EARLIER =
      Contract.of(new EventId(new UUID(9, 1)), started(null, ENDED));

  private final DecisionSpec<EmploymentCommand> employment = DecisionSpec.of(Employment.DECIDER);

  @Test
  void it_begins_again_as_it_was_on_its_last_day() {
    employment
        .given()
        .when(reinstate(EARLIER, FELL_BACK, null))
        .then(again(Modality.WSW_INTERNAL, null, "32", FELL_BACK));
    var later =
        EARLIER
            .placed(ENDED.minusDays(1), new Contract.Place(Modality.WSW_GROUP_SECONDMENT, BAKERY))
            .working(ENDED.minusDays(1), Hours.of("24"));
    employment
        .given()
        .when(reinstate(later, FELL_BACK, null))
        .then(again(Modality.WSW_GROUP_SECONDMENT, BAKERY, "24", FELL_BACK));
    employment
        .given()
        .when(reinstate(later, FELL_BACK, Hours.of("16")))
        .then(again(Modality.WSW_GROUP_SECONDMENT, BAKERY, "16", FELL_BACK));
  }

  @Test
  void it_begins_neither_before_the_fall_back_nor_before_the_earlier_one_has_ended() {
    employment
        .given()
        .when(reinstate(EARLIER, FELL_BACK.minusDays(1), null))
        .thenRefused(BEFORE_THE_FALL_BACK);
    var running = Contract.of(new EventId(new UUID(9, 1)), started(null, null));
    employment.given().when(reinstate(running, FELL_BACK, null)).thenRefused(EARLIER_NOT_ENDED);
    employment
        .given()
        .when(reinstate(EARLIER.endingOn(FELL_BACK.plusDays(1)), FELL_BACK, null))
        .thenRefused(EARLIER_NOT_ENDED);
    employment
        .given()
        .when(reinstate(EARLIER.endingOn(FELL_BACK), FELL_BACK, null))
        .then(again(Modality.WSW_INTERNAL, null, "32", FELL_BACK));
  }

  @Test
  void the_rules_of_every_start_hold() {
    var lost =
        new ReinstateEmployment(
            RETURN,
            PROVISION,
            EARLIER,
            FELL_BACK,
            FELL_BACK,
            null,
            null,
            Organisation.DRECHTWERK,
            Municipality.DORDRECHT,
            FELL_BACK,
            IndicationStanding.ENDED,
            false);
    employment.given().when(lost).thenRefused(INDICATION_ENDED);
  }

  @Test
  void it_is_decided_once_whatever_is_decided() {
    var reinstate = reinstate(EARLIER, FELL_BACK, null);
    var decline =
        new DeclineReinstatement(
            RETURN, PROVISION, EARLIER, FELL_BACK, NotReinstatedReason.OTHER_WORK);
    var declined =
        new ReinstatementDeclined(
            RESIDENT,
            PROVISION,
            Modality.WSW_INTERNAL,
            RETURN,
            FELL_BACK,
            NotReinstatedReason.OTHER_WORK);
    employment.given().when(decline).then(declined);
    for (var decided : new EmploymentCommand[] {reinstate, decline}) {
      employment.given(declined).when(decided).thenRefused(REINSTATEMENT_DECIDED);
      employment
          .given(again(Modality.WSW_INTERNAL, null, "32", FELL_BACK))
          .when(decided)
          .thenRefused(REINSTATEMENT_DECIDED);
    }
    employment
        .given(declined)
        .when(new EndEmployment(reinstate.provisionId(), FELL_BACK, EndReason.OTHER, null))
        .thenRefused(NO_EMPLOYMENT);
  }

  private static ReinstateEmployment reinstate(
      Contract earlier, LocalDate from, @Nullable Hours hours) {
    return new ReinstateEmployment(
        RETURN,
        PROVISION,
        earlier,
        FELL_BACK,
        from,
        hours,
        null,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        FELL_BACK,
        IndicationStanding.UNKNOWN,
        false);
  }

  private static EmploymentStarted again(
      Modality modality, @Nullable KvkNumber employer, String hours, LocalDate from) {
    return new EmploymentStarted(
        RESIDENT,
        Reinstatement.successor(RETURN, PROVISION),
        modality,
        Hours.of(hours),
        employer,
        null,
        from,
        null,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        FELL_BACK,
        null,
        new Reinstatement(RETURN, PROVISION),
        null);
  }
}
