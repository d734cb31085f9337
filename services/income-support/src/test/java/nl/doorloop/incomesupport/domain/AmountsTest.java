package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AFTER_THE_END;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_NIL;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_WITHDRAWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAST_NIL_PERIOD;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_NIL_PERIOD;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_NIL;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_REVISED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_ENTITLEMENT;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.revised;
import static nl.doorloop.incomesupport.domain.Given.suspended;
import static nl.doorloop.incomesupport.domain.Given.terminated;
import static nl.doorloop.incomesupport.domain.Given.withdrawn;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.EntitlementCommand.EndNilPeriod;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReviseEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.StartNilPeriod;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodEnded;
import nl.doorloop.language.incomesupport.EntitlementEvent.NilPeriodStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.Scheme;
import org.junit.jupiter.api.Test;

class AmountsTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void an_amount_is_revised_from_a_day_on_which_it_is_in_force() {
    entitlement.given().when(revise(MAY, "900.00")).thenRefused(NO_ENTITLEMENT);
    var before = entitlement.given(granted(JULY));
    before.when(revise(START.minusDays(1), "900.00")).thenRefused(BEFORE_THE_START);
    before.when(revise(START, "900.00")).then(revised(START, "900.00"));
    before.when(revise(JULY.minusDays(1), "900.00")).then(revised(JULY.minusDays(1), "900.00"));
    before.when(revise(JULY, "900.00")).thenRefused(AFTER_THE_END);
  }

  @Test
  void a_revision_changes_something() {
    entitlement.given(granted(null)).when(revise(MAY, "1401.50")).thenRefused(NOT_REVISED);
    var twice = entitlement.given(granted(null), revised(MAY, "900.00"), revised(JULY, "800.00"));
    twice.when(revise(JULY, "800.00")).thenRefused(NOT_REVISED);
    twice.when(revise(MAY, "900.00")).then(revised(MAY, "900.00"));
  }

  @Test
  void what_is_older_than_the_law_is_not_revised_under_it() {
    var first = LocalDate.of(2015, 1, 1);
    var before = entitlement.given(takenOver(first.minusYears(2)));
    before.when(revise(first.minusDays(1), "900.00")).thenRefused(BEFORE_THE_LAW);
    before.when(revise(first, "900.00")).then(revised(first, "900.00"));
  }

  @Test
  void nothing_is_paid_for_a_time_and_it_stays_in_force() {
    entitlement.given(granted(null)).when(nil(MAY)).then(nilFrom(MAY));
    entitlement.given(granted(null), suspended(MAY)).when(nil(MAY)).then(nilFrom(MAY));
    var nothing = entitlement.given(granted(null), nilFrom(MAY));
    nothing.when(nil(JULY)).thenRefused(ALREADY_NIL);
    nothing.when(paid(JULY)).then(paidFrom(JULY));
    nothing.when(paid(MAY)).then(paidFrom(MAY));
    nothing.when(paid(MAY.minusDays(1))).thenRefused(BEFORE_THE_NIL_PERIOD);
    entitlement.given(granted(null)).when(paid(MAY)).thenRefused(NOT_NIL);
  }

  @Test
  void nil_periods_follow_each_other() {
    var after = entitlement.given(granted(null), nilFrom(MAY), paidFrom(JULY));
    after.when(nil(JULY.minusDays(1))).thenRefused(BEFORE_THE_LAST_NIL_PERIOD);
    after.when(nil(JULY)).then(nilFrom(JULY));
    after.when(paid(JULY)).thenRefused(NOT_NIL);
  }

  @Test
  void a_nil_period_lies_within_the_entitlement() {
    entitlement.given(granted(JULY)).when(nil(JULY)).thenRefused(AFTER_THE_END);
    entitlement.given(granted(null)).when(nil(START.minusDays(1))).thenRefused(BEFORE_THE_START);
    entitlement
        .given(granted(null), nilFrom(MAY), terminated(JULY))
        .when(paid(JULY))
        .thenRefused(AFTER_THE_END);
    entitlement
        .given(granted(null), withdrawn(MAY))
        .when(nil(START))
        .thenRefused(ALREADY_WITHDRAWN);
  }

  private static EntitlementTakenOver takenOver(LocalDate from) {
    return new EntitlementTakenOver(
        RESIDENT,
        PROVISION,
        Scheme.GENERAL_ASSISTANCE,
        null,
        null,
        false,
        from,
        null,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        new Origin(Source.INCOME_SUPPORT, SourceId.of("A1"), from));
  }

  private static ReviseEntitlement revise(LocalDate from, String amount) {
    return new ReviseEntitlement(
        PROVISION, from, Money.of(amount), RevisionGround.UNDULY_GRANTED, from);
  }

  private static StartNilPeriod nil(LocalDate from) {
    return new StartNilPeriod(PROVISION, from);
  }

  private static EndNilPeriod paid(LocalDate from) {
    return new EndNilPeriod(PROVISION, from);
  }

  private static NilPeriodStarted nilFrom(LocalDate from) {
    return new NilPeriodStarted(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, from);
  }

  private static NilPeriodEnded paidFrom(LocalDate from) {
    return new NilPeriodEnded(RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, from);
  }
}
