package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_ALREADY_ASKED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_ASKED_WITHIN_A_YEAR;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_BEFORE_ASKED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_NOT_ASKED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.SUPPLEMENT_BEFORE_APPLIED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.SUPPLEMENT_OF_NOTHING;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.SUPPLEMENT_WITHIN_A_YEAR;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.CapacityKind.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.CapacityKind.WORK_WITH_A_PROVISION;
import static nl.doorloop.language.incomesupport.CapacityRequester.COLLEGE;
import static nl.doorloop.language.incomesupport.CapacityRequester.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.incomesupport.domain.ClaimCommand.GrantSupplement;
import nl.doorloop.incomesupport.domain.ClaimCommand.RequestCapacity;
import nl.doorloop.incomesupport.domain.ClaimCommand.SettleCapacity;
import nl.doorloop.language.Money;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityAssessed;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.ClaimEvent.SupplementGranted;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final LocalDate ON = LocalDate.of(2026, 3, 10);

  private final DecisionSpec<ClaimCommand> claims = DecisionSpec.of(Claims.DECIDER);

  @Test
  void an_income_supplement_is_granted_once_in_twelve_months() {
    claims.given().when(grant("450", ON, ON)).then(granted(ON));
    claims.given().when(grant("0", ON, ON)).thenRefused(SUPPLEMENT_OF_NOTHING);
    claims.given().when(grant("450", ON, ON.minusDays(1))).thenRefused(SUPPLEMENT_BEFORE_APPLIED);
    var again = ON.plusYears(1);
    claims
        .given(granted(ON))
        .when(grant("450", again.minusDays(1), again))
        .thenRefused(SUPPLEMENT_WITHIN_A_YEAR);
    claims.given(granted(ON)).when(grant("450", again, again)).then(granted(again));
  }

  private static GrantSupplement grant(String amount, LocalDate appliedOn, LocalDate on) {
    return new GrantSupplement(
        RESIDENT, Money.of(amount), appliedOn, on, SDD, DORDRECHT, List.of());
  }

  private static SupplementGranted granted(LocalDate on) {
    return new SupplementGranted(RESIDENT, Money.of("450"), on, on, SDD, DORDRECHT);
  }

  @Test
  void what_the_same_person_claimed_under_another_identity_counts() {
    var joined = new ResidentId(new UUID(1, 9));
    var before =
        List.<ClaimEvent>of(
            new SupplementGranted(joined, Money.of("450"), ON, ON, SDD, DORDRECHT),
            new CapacityRequested(joined, MEDICALLY_LIMITED, PERSON, ON, SDD, DORDRECHT));
    var eve = ON.plusYears(1).minusDays(1);

    claims
        .given()
        .when(new GrantSupplement(RESIDENT, Money.of("450"), eve, eve, SDD, DORDRECHT, before))
        .thenRefused(SUPPLEMENT_WITHIN_A_YEAR);
    claims
        .given()
        .when(new RequestCapacity(RESIDENT, MEDICALLY_LIMITED, PERSON, eve, SDD, DORDRECHT, before))
        .thenRefused(CAPACITY_ASKED_WITHIN_A_YEAR);
  }

  @Test
  void a_person_asks_again_after_twelve_months_once_it_is_settled() {
    var asked = asked(MEDICALLY_LIMITED, PERSON, ON);
    var decided = new CapacityDecided(RESIDENT, MEDICALLY_LIMITED, ON, false);
    var again = ON.plusYears(1);

    claims.given().when(ask(MEDICALLY_LIMITED, PERSON, ON)).then(asked);
    claims
        .given(asked)
        .when(ask(MEDICALLY_LIMITED, PERSON, again))
        .thenRefused(CAPACITY_ALREADY_ASKED);
    claims
        .given(asked, decided)
        .when(ask(MEDICALLY_LIMITED, PERSON, again.minusDays(1)))
        .thenRefused(CAPACITY_ASKED_WITHIN_A_YEAR);
    claims
        .given(asked, decided)
        .when(ask(MEDICALLY_LIMITED, COLLEGE, ON))
        .then(asked(MEDICALLY_LIMITED, COLLEGE, ON));
    claims
        .given(asked, decided)
        .when(ask(MEDICALLY_LIMITED, PERSON, again))
        .then(asked(MEDICALLY_LIMITED, PERSON, again));
  }

  @Test
  void the_college_decides_and_uwv_answers() {
    claims
        .given(asked(MEDICALLY_LIMITED, PERSON, ON))
        .when(settle(MEDICALLY_LIMITED, ON))
        .then(new CapacityDecided(RESIDENT, MEDICALLY_LIMITED, ON, true));
    claims
        .given(asked(WORK_WITH_A_PROVISION, PERSON, ON))
        .when(settle(WORK_WITH_A_PROVISION, ON))
        .then(new CapacityAssessed(RESIDENT, WORK_WITH_A_PROVISION, ON, true));
    claims
        .given(asked(MEDICALLY_LIMITED, PERSON, ON))
        .when(settle(WORK_WITH_A_PROVISION, ON))
        .thenRefused(CAPACITY_NOT_ASKED);
    claims
        .given(asked(MEDICALLY_LIMITED, PERSON, ON))
        .when(settle(MEDICALLY_LIMITED, ON.minusDays(1)))
        .thenRefused(CAPACITY_BEFORE_ASKED);
  }

  private static RequestCapacity ask(CapacityKind kind, CapacityRequester by, LocalDate on) {
    return new RequestCapacity(RESIDENT, kind, by, on, SDD, DORDRECHT, List.of());
  }

  private static CapacityRequested asked(CapacityKind kind, CapacityRequester by, LocalDate on) {
    return new CapacityRequested(RESIDENT, kind, by, on, SDD, DORDRECHT);
  }

  private static SettleCapacity settle(CapacityKind kind, LocalDate on) {
    return new SettleCapacity(RESIDENT, kind, on, true);
  }
}
