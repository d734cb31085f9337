package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_INDICATED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_INDICATION;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.INDICATION_ENDED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.LAPSES_FOR_NO_OTHER_REASON;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NOT_FINAL_YET;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_INDICATION;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.REASSESSMENT_ALREADY_REQUESTED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.RENEWED_BEFORE_REQUESTED;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.NotRenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RenewIndication;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RequestReassessment;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.WithdrawIndication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndicationTest {
  private static final LocalDate FROM = LocalDate.of(2022, 9, 1);
  private static final LocalDate TO = LocalDate.of(2026, 9, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 6);
  private static final StatusRecorded INDICATED = indicated(FROM, TO);
  private static final ReassessmentRequested ASKED =
      new ReassessmentRequested(RESIDENT, PROVISION, MAY);
  private static final IndicationWithdrawn WITHDRAWN =
      new IndicationWithdrawn(RESIDENT, PROVISION, MAY, IndicationWithdrawalGround.WRITTEN_REQUEST);

  private final DecisionSpec<EligibilityCommand> eligibility = DecisionSpec.of(Eligibility.DECIDER);

  @Test
  void a_resident_has_one_indication_at_a_time() {
    eligibility.given().when(record(FROM, TO)).then(INDICATED, categorised(FROM));
    eligibility.given(INDICATED).when(record(TO.minusDays(1), null)).thenRefused(ALREADY_INDICATED);
    eligibility.given(INDICATED).when(record(TO, null)).then(indicated(TO, null), categorised(TO));
    eligibility
        .given(INDICATED, WITHDRAWN)
        .when(record(MAY.minusDays(1), null))
        .thenRefused(ALREADY_INDICATED);
    eligibility
        .given(INDICATED, WITHDRAWN)
        .when(record(MAY, null))
        .then(indicated(MAY, null), categorised(MAY));
  }

  @Test
  void an_indication_stands_under_a_law_that_exists() {
    var first = LocalDate.of(1998, 1, 1);
    eligibility.given().when(record(first.minusDays(1), null)).thenRefused(BEFORE_THE_LAW);
    eligibility.given().when(record(first, null)).then(indicated(first, null), categorised(first));
  }

  @Test
  void another_is_asked_for_once_until_it_is_decided() {
    eligibility.given().when(ask(MAY)).thenRefused(NO_INDICATION);
    eligibility.given(INDICATED).when(ask(FROM.minusDays(1))).thenRefused(BEFORE_THE_INDICATION);
    eligibility.given(INDICATED).when(ask(MAY)).then(ASKED);
    eligibility.given(INDICATED, ASKED).when(ask(JULY)).thenRefused(REASSESSMENT_ALREADY_REQUESTED);
    eligibility
        .given(INDICATED, ASKED, renewed(JULY, TO.plusYears(2)))
        .when(ask(JULY))
        .then(new ReassessmentRequested(RESIDENT, PROVISION, JULY));
    eligibility.given(INDICATED, WITHDRAWN).when(ask(JULY)).thenRefused(INDICATION_ENDED);
  }

  @Test
  void it_is_renewed_until_the_day_that_uwv_gives() {
    eligibility.given().when(renew(JULY, TO)).thenRefused(NO_INDICATION);
    eligibility
        .given(INDICATED, ASKED)
        .when(renew(MAY.minusDays(1), TO.plusYears(2)))
        .thenRefused(RENEWED_BEFORE_REQUESTED);
    eligibility
        .given(INDICATED, ASKED)
        .when(renew(JULY, TO.plusYears(2)))
        .then(renewed(JULY, TO.plusYears(2)));
    eligibility.given(INDICATED).when(renew(JULY, null)).then(renewed(JULY, null));
    eligibility.given(INDICATED).when(renew(JULY, FROM)).thenRefused(BEFORE_THE_INDICATION);
    eligibility.given(INDICATED, WITHDRAWN).when(renew(JULY, TO)).thenRefused(INDICATION_ENDED);
  }

  @Test
  void uwv_decides_that_somebody_no_longer_belongs_to_the_group() {
    var gone = new IndicationNotRenewed(RESIDENT, PROVISION, MAY, JULY);
    eligibility.given().when(notRenew(MAY, JULY)).thenRefused(NO_INDICATION);
    eligibility.given(INDICATED, ASKED).when(notRenew(MAY, JULY)).then(gone);
    eligibility
        .given(INDICATED, ASKED)
        .when(notRenew(MAY.minusDays(1), JULY))
        .thenRefused(RENEWED_BEFORE_REQUESTED);
    eligibility.given(INDICATED).when(notRenew(FROM, JULY)).thenRefused(BEFORE_THE_INDICATION);
    eligibility.given(INDICATED).when(notRenew(MAY, MAY)).thenRefused(NOT_FINAL_YET);
    eligibility
        .given(INDICATED)
        .when(notRenew(MAY, MAY.plusDays(1)))
        .then(new IndicationNotRenewed(RESIDENT, PROVISION, MAY, MAY.plusDays(1)));
    for (var next : List.of(notRenew(MAY, JULY), withdraw(MAY), ask(MAY), renew(JULY, TO))) {
      eligibility.given(INDICATED, gone).when(next).thenRefused(INDICATION_ENDED);
    }
    assertThat(standing(JULY.minusDays(1), INDICATED, gone)).isEqualTo(IndicationStanding.IN_FORCE);
    assertThat(standing(JULY, INDICATED, gone)).isEqualTo(IndicationStanding.ENDED);
    assertThat(known(INDICATED, gone).leftTheGroupBy(JULY.minusDays(1))).isFalse();
    assertThat(known(INDICATED, gone).leftTheGroupBy(JULY)).isTrue();
    assertThat(known(INDICATED, WITHDRAWN).leftTheGroupBy(JULY)).isFalse();
  }

  private static NotRenewIndication notRenew(LocalDate on, LocalDate to) {
    return new NotRenewIndication(RESIDENT, on, to);
  }

  private static Eligibility known(ShelteredWorkEvent... events) {
    var eligibility = Eligibility.DECIDER.initial();
    for (var event : events) {
      eligibility = Eligibility.evolve(eligibility, new EventId(new UUID(0, 1)), event);
    }
    return eligibility;
  }

  @Test
  void it_is_withdrawn_on_a_day_of_it() {
    eligibility.given().when(withdraw(MAY)).thenRefused(NO_INDICATION);
    eligibility.given(INDICATED).when(withdraw(FROM)).thenRefused(BEFORE_THE_INDICATION);
    eligibility.given(INDICATED).when(withdraw(MAY)).then(WITHDRAWN);
    eligibility.given(INDICATED).when(withdraw(TO.plusDays(1))).thenRefused(INDICATION_ENDED);
    eligibility
        .given(INDICATED, renewed(JULY, TO.plusYears(2)))
        .when(withdraw(MAY))
        .then(WITHDRAWN);
    eligibility.given(INDICATED, WITHDRAWN).when(withdraw(MAY)).thenRefused(INDICATION_ENDED);
  }

  @Test
  void it_lapses_at_pension_age_or_death() {
    eligibility
        .given(INDICATED)
        .when(new EndIndication(RESIDENT, MAY, EndReason.PENSION))
        .then(lapsed(EndReason.PENSION));
    eligibility
        .given(INDICATED)
        .when(new EndIndication(RESIDENT, MAY, EndReason.DECEASED))
        .then(lapsed(EndReason.DECEASED));
    eligibility
        .given(INDICATED)
        .when(new EndIndication(RESIDENT, MAY, EndReason.OWN_REQUEST))
        .thenRefused(LAPSES_FOR_NO_OTHER_REASON);
  }

  @Test
  void how_it_stands_on_a_day_is_known_as_far_as_it_was_recorded() {
    assertThat(standing(MAY)).isEqualTo(IndicationStanding.UNKNOWN);
    assertThat(standing(FROM.minusDays(1), INDICATED)).isEqualTo(IndicationStanding.UNKNOWN);
    assertThat(standing(FROM, INDICATED)).isEqualTo(IndicationStanding.IN_FORCE);
    assertThat(standing(TO.minusDays(1), INDICATED)).isEqualTo(IndicationStanding.IN_FORCE);
    assertThat(standing(TO, INDICATED)).isEqualTo(IndicationStanding.ENDED);
    assertThat(standing(TO, INDICATED, renewed(JULY, null))).isEqualTo(IndicationStanding.IN_FORCE);
    assertThat(standing(MAY.minusDays(1), INDICATED, WITHDRAWN))
        .isEqualTo(IndicationStanding.IN_FORCE);
    assertThat(standing(MAY, INDICATED, WITHDRAWN)).isEqualTo(IndicationStanding.ENDED);
    assertThat(standing(MAY, INDICATED, lapsed(EndReason.PENSION)))
        .isEqualTo(IndicationStanding.ENDED);
  }

  private static IndicationStanding standing(LocalDate day, ShelteredWorkEvent... events) {
    return known(events).indicationOn(day);
  }

  private static RecordIndication record(LocalDate from, @Nullable LocalDate to) {
    return new RecordIndication(
        RESIDENT,
        PROVISION,
        from,
        to,
        IndicationCategory.MODERATE,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        FROM);
  }

  private static StatusRecorded indicated(LocalDate from, @Nullable LocalDate to) {
    return new StatusRecorded(
        RESIDENT,
        PROVISION,
        StatusKind.WSW_INDICATION,
        from,
        to,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        FROM);
  }

  private static IndicationCategorised categorised(LocalDate from) {
    return new IndicationCategorised(RESIDENT, PROVISION, IndicationCategory.MODERATE, from);
  }

  private static RequestReassessment ask(LocalDate on) {
    return new RequestReassessment(RESIDENT, on);
  }

  private static RenewIndication renew(LocalDate on, @Nullable LocalDate to) {
    return new RenewIndication(RESIDENT, on, to, IndicationCategory.SEVERE);
  }

  private static IndicationRenewed renewed(LocalDate on, @Nullable LocalDate to) {
    return new IndicationRenewed(RESIDENT, PROVISION, on, to, IndicationCategory.SEVERE);
  }

  private static WithdrawIndication withdraw(LocalDate on) {
    return new WithdrawIndication(RESIDENT, on, IndicationWithdrawalGround.WRITTEN_REQUEST);
  }

  private static StatusEnded lapsed(EndReason reason) {
    return new StatusEnded(RESIDENT, PROVISION, StatusKind.WSW_INDICATION, MAY, reason);
  }
}
