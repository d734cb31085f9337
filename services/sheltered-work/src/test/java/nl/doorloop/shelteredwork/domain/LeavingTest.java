package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.SHELTERED_WORK;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.INFORMED_TOO_LATE;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.RETURN_ENDS_TOO_EARLY;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.SHELTER_IS_OF_WSW;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.WAY_BACK_NEEDED;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;
import static nl.doorloop.shelteredwork.domain.Given.START;
import static nl.doorloop.shelteredwork.domain.Given.row;
import static nl.doorloop.shelteredwork.domain.Given.started;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelterGround;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.WayBack;
import nl.doorloop.language.shelteredwork.WayBackKind;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeavingTest {
  private static final LocalDate MAY = START.plusMonths(2);
  private static final WayBack AGREED = WayBack.agreed(Organisation.DRECHTWERK, MAY);
  private static final WayBack WAIVED = WayBack.waived(MAY.minusDays(1));

  private final DecisionSpec<EmploymentCommand> employment = DecisionSpec.of(Employment.DECIDER);

  @Test
  void who_leaves_wsw_work_at_their_own_request_has_a_way_back_or_knows_that_there_is_none() {
    var wsw = employment.given(started(null, null));
    wsw.when(leave(null)).thenRefused(WAY_BACK_NEEDED);
    wsw.when(leave(AGREED)).then(left(WSW_INTERNAL, AGREED));
    wsw.when(leave(WAIVED)).then(left(WSW_INTERNAL, WAIVED));
    employment.given(row(WSW_INTERNAL)).when(leave(null)).thenRefused(WAY_BACK_NEEDED);
  }

  @Test
  void shelter_is_settled_of_who_is_dismissed_from_wsw_work_only() {
    var shelter = ShelterGround.ALTERNATIVE_AVAILABLE;
    var dismissed = new EndEmployment(PROVISION, MAY, EndReason.OTHER, null, null, shelter);
    var pension = new EndEmployment(PROVISION, MAY, EndReason.PENSION, null, null, shelter);
    employment
        .given(started(null, null))
        .when(dismissed)
        .then(
            new EmploymentEnded(
                RESIDENT, PROVISION, WSW_INTERNAL, MAY, EndReason.OTHER, null, null, shelter));
    employment.given(started(null, null)).when(pension).thenRefused(SHELTER_IS_OF_WSW);
    employment.given(row(SHELTERED_WORK)).when(dismissed).thenRefused(SHELTER_IS_OF_WSW);
  }

  @Test
  void who_leaves_other_work_needs_none() {
    employment.given(row(SHELTERED_WORK)).when(leave(null)).then(left(SHELTERED_WORK, null));
    employment.given(row(DAY_ACTIVITIES)).when(leave(null)).then(left(DAY_ACTIVITIES, null));
  }

  @Test
  void a_return_agreement_outlives_the_employment() {
    var early = WayBack.agreed(Organisation.SDD, MAY.minusDays(1));
    employment.given(started(null, null)).when(leave(early)).thenRefused(RETURN_ENDS_TOO_EARLY);
  }

  @Test
  void a_resident_is_informed_while_they_can_still_stay() {
    var late = WayBack.waived(MAY);
    employment.given(started(null, null)).when(leave(late)).thenRefused(INFORMED_TOO_LATE);
  }

  @Test
  void an_agreement_and_a_waiver_each_hold_what_is_theirs() {
    assertThatThrownBy(() -> new WayBack(WayBackKind.RETURN_AGREEMENT, null, MAY, null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () -> new WayBack(WayBackKind.RETURN_AGREEMENT, Organisation.SDD, null, null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new WayBack(WayBackKind.INFORMED_WAIVER, null, null, null))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new WayBack(WayBackKind.INFORMED_WAIVER, null, MAY, MAY))
        .isInstanceOf(InvalidValue.class);
  }

  private static EndEmployment leave(@Nullable WayBack wayBack) {
    return new EndEmployment(PROVISION, MAY, EndReason.OWN_REQUEST, wayBack);
  }

  private static EmploymentEnded left(Modality modality, @Nullable WayBack wayBack) {
    return new EmploymentEnded(RESIDENT, PROVISION, modality, MAY, EndReason.OWN_REQUEST, wayBack);
  }
}
