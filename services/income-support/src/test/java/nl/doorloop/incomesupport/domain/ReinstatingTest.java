package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.BACKDATED_WITHOUT_GROUND;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.GRANTED_TOO_FAR_BACK;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AMOUNT_NOT_KNOWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_FALL_BACK;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.EARLIER_NOT_ENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NEW_APPLICATION_NEEDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_ENTITLEMENT;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REINSTATEMENT_DECIDED;
import static nl.doorloop.incomesupport.domain.Given.NORM;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.incomesupport.domain.EntitlementCommand.DeclineReinstatement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReinstateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.law.EarliestGrant;
import nl.doorloop.incomesupport.domain.law.ReuseOfData;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.EntitlementEvent.ReinstatementDeclined;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Held to {@link ReuseOfData} and {@link EarliestGrant} as an application is. */
class ReinstatingTest {
  private static final ReturnId RETURN = new ReturnId(new UUID(6, 1));
  private static final ProvisionId AGAIN = Reinstatement.successor(RETURN, PROVISION);
  private static final EventId FIRST = new EventId(new UUID(9, 1));
  private static final LocalDate ENDED = START.plusMonths(3);
  private static final LocalDate FELL_BACK = ENDED.plusMonths(5);
  private static final LocalDate PROPOSED = FELL_BACK.plusDays(3);
  private static final Terms EARLIER = Terms.of(FIRST, granted(ENDED));

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void it_begins_again_as_it_was_and_nobody_applies() {
    entitlement
        .given()
        .when(reinstate(EARLIER, PROPOSED, null, null))
        .then(again(PROPOSED, NORM, null));
    entitlement
        .given()
        .when(reinstate(EARLIER, PROPOSED.plusDays(30), Money.of("900"), null))
        .then(again(PROPOSED.plusDays(30), Money.of("900"), null));
  }

  @Test
  void it_begins_neither_before_the_fall_back_nor_before_the_earlier_one_has_ended() {
    var ground = BackdatingGround.INDIVIDUAL_CIRCUMSTANCES;
    var before = reinstate(EARLIER, FELL_BACK.minusDays(1), null, ground);
    entitlement.given().when(before).thenRefused(BEFORE_THE_FALL_BACK);
    var running = Terms.of(FIRST, granted(null));
    entitlement
        .given()
        .when(reinstate(running, PROPOSED, null, null))
        .thenRefused(EARLIER_NOT_ENDED);
    var until = Terms.of(FIRST, granted(PROPOSED));
    entitlement
        .given()
        .when(reinstate(until, PROPOSED.minusDays(1), null, ground))
        .thenRefused(EARLIER_NOT_ENDED);
    entitlement
        .given()
        .when(reinstate(until, PROPOSED, null, null))
        .then(again(PROPOSED, NORM, null));
  }

  @Test
  void before_the_proposal_it_begins_on_a_ground_and_three_months_back_at_most() {
    var ground = BackdatingGround.INDIVIDUAL_CIRCUMSTANCES;
    var early = PROPOSED.minusDays(1);
    entitlement
        .given()
        .when(reinstate(EARLIER, early, null, null))
        .thenRefused(BACKDATED_WITHOUT_GROUND);
    entitlement
        .given()
        .when(reinstate(EARLIER, early, null, ground))
        .then(again(early, NORM, ground));
    var furthest = PROPOSED.minusMonths(3);
    entitlement
        .given()
        .when(fellBackOn(ENDED, furthest, ground))
        .then(again(furthest, NORM, ground));
    entitlement
        .given()
        .when(fellBackOn(ENDED, furthest.minusDays(1), ground))
        .thenRefused(GRANTED_TOO_FAR_BACK);
  }

  @Test
  void general_assistance_comes_back_within_twelve_months_other_schemes_always() {
    var last = ENDED.plusMonths(12).minusDays(1);
    entitlement.given().when(proposedOn(EARLIER, last)).then(again(last, NORM, null));
    entitlement
        .given()
        .when(proposedOn(EARLIER, last.plusDays(1)))
        .thenRefused(NEW_APPLICATION_NEEDED);
    var ioaw = Terms.of(FIRST, row(Scheme.IOAW, NORM));
    entitlement
        .given()
        .when(proposedOn(ioaw, last.plusDays(1)))
        .then(reinstated(Scheme.IOAW, last.plusDays(1), NORM, null, null, null));
  }

  @Test
  void proposed_before_the_end_it_is_claimed_on_the_day_of_the_end() {
    entitlement
        .given()
        .when(
            new ReinstateEntitlement(
                RETURN,
                PROVISION,
                EARLIER,
                ENDED,
                ENDED.minusDays(10),
                ENDED,
                null,
                null,
                Organisation.SDD,
                Municipality.SLIEDRECHT,
                PROPOSED))
        .then(again(ENDED, NORM, null));
  }

  @Test
  void the_amount_is_said_where_it_is_not_known() {
    var unknown = Terms.of(FIRST, row(Scheme.GENERAL_ASSISTANCE, null));
    entitlement
        .given()
        .when(reinstate(unknown, PROPOSED, null, null))
        .thenRefused(AMOUNT_NOT_KNOWN);
    entitlement
        .given()
        .when(reinstate(unknown, PROPOSED, Money.of("800"), null))
        .then(
            reinstated(
                Scheme.GENERAL_ASSISTANCE,
                PROPOSED,
                Money.of("800"),
                null,
                ReuseGround.ENDED_WITHIN_TWELVE_MONTHS,
                null));
  }

  @Test
  void it_is_decided_once_whatever_is_decided() {
    var reinstate = reinstate(EARLIER, PROPOSED, null, null);
    var decline =
        new DeclineReinstatement(
            RETURN, PROVISION, EARLIER, PROPOSED, NotReinstatedReason.SUFFICIENT_MEANS);
    assertThat(reinstate.provisionId()).isEqualTo(decline.provisionId()).isEqualTo(AGAIN);
    var declined =
        new ReinstatementDeclined(
            RESIDENT,
            PROVISION,
            Scheme.GENERAL_ASSISTANCE,
            RETURN,
            PROPOSED,
            NotReinstatedReason.SUFFICIENT_MEANS);
    entitlement.given().when(decline).then(declined);
    for (var decided : new EntitlementCommand[] {reinstate, decline}) {
      entitlement.given(declined).when(decided).thenRefused(REINSTATEMENT_DECIDED);
      entitlement
          .given(again(PROPOSED, NORM, null))
          .when(decided)
          .thenRefused(REINSTATEMENT_DECIDED);
    }
    entitlement
        .given(declined)
        .when(new ResumeEntitlement(AGAIN, PROPOSED))
        .thenRefused(NO_ENTITLEMENT);
  }

  private static ReinstateEntitlement reinstate(
      Terms earlier,
      LocalDate from,
      @Nullable Money amount,
      @Nullable BackdatingGround backdatingGround) {
    return new ReinstateEntitlement(
        RETURN,
        PROVISION,
        earlier,
        FELL_BACK,
        PROPOSED,
        from,
        amount,
        backdatingGround,
        Organisation.SDD,
        Municipality.SLIEDRECHT,
        PROPOSED);
  }

  private static ReinstateEntitlement fellBackOn(
      LocalDate fellBackOn, LocalDate from, BackdatingGround ground) {
    return new ReinstateEntitlement(
        RETURN,
        PROVISION,
        EARLIER,
        fellBackOn,
        PROPOSED,
        from,
        null,
        ground,
        Organisation.SDD,
        Municipality.SLIEDRECHT,
        PROPOSED);
  }

  /** Fell back, proposed and reinstated on one day. */
  private static ReinstateEntitlement proposedOn(Terms earlier, LocalDate day) {
    return new ReinstateEntitlement(
        RETURN,
        PROVISION,
        earlier,
        day,
        day,
        day,
        null,
        null,
        Organisation.SDD,
        Municipality.SLIEDRECHT,
        PROPOSED);
  }

  private static EntitlementGranted again(
      LocalDate from, Money amount, @Nullable BackdatingGround backdatingGround) {
    return reinstated(
        Scheme.GENERAL_ASSISTANCE,
        from,
        amount,
        HouseholdType.of("SINGLE"),
        ReuseGround.ENDED_WITHIN_TWELVE_MONTHS,
        backdatingGround);
  }

  private static EntitlementGranted reinstated(
      Scheme scheme,
      LocalDate from,
      Money amount,
      @Nullable HouseholdType household,
      @Nullable ReuseGround reuseGround,
      @Nullable BackdatingGround backdatingGround) {
    return new EntitlementGranted(
        RESIDENT,
        AGAIN,
        null,
        scheme,
        household,
        amount,
        false,
        from,
        null,
        Organisation.SDD,
        Municipality.SLIEDRECHT,
        PROPOSED,
        new Reinstatement(RETURN, PROVISION, reuseGround, backdatingGround));
  }

  private static EntitlementTakenOver row(Scheme scheme, @Nullable Money amount) {
    return new EntitlementTakenOver(
        RESIDENT,
        PROVISION,
        scheme,
        null,
        amount,
        false,
        START,
        ENDED,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        new Origin(Source.INCOME_SUPPORT, SourceId.of("A1"), START));
  }
}
