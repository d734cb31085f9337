package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_FIRST_SUSPENDED_DAY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REPAIR_NOT_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REPAIR_TERM_RUNS;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.resumed;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.SuspensionKind.PAYMENT;
import static nl.doorloop.language.incomesupport.SuspensionKind.RIGHT;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReviseEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawEntitlement;
import nl.doorloop.language.Money;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.EntitlementEvent.EntitlementRevised;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementSuspended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.RevisionGround;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import org.junit.jupiter.api.Test;

/** What follows where nobody repaired what led to a suspension. */
class RepairsTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate BY = LocalDate.of(2026, 5, 15);
  private static final LocalDate AFTER = BY.plusDays(1);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void for_a_default_it_is_withdrawn_from_the_first_suspended_day_after_the_time_to_repair() {
    var ground = WithdrawalGround.DEFAULT_NOT_REPAIRED;
    var held = entitlement.given(granted(null), suspended(RIGHT), asked(RIGHT));

    held.when(withdraw(ground, MAY, AFTER)).then(withdrawn(ground));
    held.when(withdraw(ground, MAY, BY)).thenRefused(REPAIR_TERM_RUNS);
    held.when(withdraw(ground, MAY.plusDays(1), AFTER)).thenRefused(NOT_THE_FIRST_SUSPENDED_DAY);
    held.when(withdraw(WithdrawalGround.ADDRESS_NOT_REPAIRED, MAY, AFTER))
        .thenRefused(NOT_THE_FIRST_SUSPENDED_DAY);
  }

  @Test
  void an_address_belongs_to_a_suspended_payment() {
    var ground = WithdrawalGround.ADDRESS_NOT_REPAIRED;
    var held = entitlement.given(granted(null), suspended(PAYMENT), asked(PAYMENT));

    held.when(withdraw(ground, MAY, AFTER)).then(withdrawn(ground));
    held.when(withdraw(ground, MAY, BY)).thenRefused(REPAIR_TERM_RUNS);
    held.when(withdraw(WithdrawalGround.DEFAULT_NOT_REPAIRED, MAY, AFTER))
        .thenRefused(NOT_THE_FIRST_SUSPENDED_DAY);
    held.when(revise(MAY, AFTER)).then(revised());
    held.when(revise(MAY, BY)).thenRefused(REPAIR_TERM_RUNS);
    held.when(revise(MAY.plusDays(1), AFTER)).thenRefused(NOT_THE_FIRST_SUSPENDED_DAY);
  }

  @Test
  void who_was_not_asked_in_this_suspension_had_no_time_to_repair() {
    var ground = WithdrawalGround.DEFAULT_NOT_REPAIRED;
    entitlement
        .given(granted(null), suspended(RIGHT))
        .when(withdraw(ground, MAY, AFTER))
        .thenRefused(REPAIR_NOT_ASKED);
    entitlement
        .given(granted(null), suspended(RIGHT), asked(RIGHT), resumed(MAY), suspended(RIGHT))
        .when(withdraw(ground, MAY, AFTER))
        .thenRefused(REPAIR_NOT_ASKED);
  }

  @Test
  void what_is_not_suspended_or_no_longer_is_not_withdrawn_for_it() {
    var ground = WithdrawalGround.DEFAULT_NOT_REPAIRED;
    entitlement
        .given(granted(null))
        .when(withdraw(ground, MAY, AFTER))
        .thenRefused(NOT_THE_FIRST_SUSPENDED_DAY);
    entitlement
        .given(granted(null), suspended(RIGHT), asked(RIGHT), resumed(BY))
        .when(withdraw(ground, MAY, AFTER))
        .thenRefused(NOT_THE_FIRST_SUSPENDED_DAY);
    entitlement
        .given(granted(null))
        .when(withdraw(WithdrawalGround.DUTY_TO_INFORM, MAY, MAY))
        .then(withdrawn(WithdrawalGround.DUTY_TO_INFORM));
  }

  private static WithdrawEntitlement withdraw(
      WithdrawalGround ground, LocalDate from, LocalDate on) {
    return new WithdrawEntitlement(PROVISION, from, ground, on, null);
  }

  private static EntitlementWithdrawn withdrawn(WithdrawalGround ground) {
    return new EntitlementWithdrawn(RESIDENT, PROVISION, GENERAL_ASSISTANCE, MAY, ground);
  }

  private static ReviseEntitlement revise(LocalDate from, LocalDate on) {
    return new ReviseEntitlement(
        PROVISION, from, Money.of("700"), RevisionGround.ADDRESS_NOT_REPAIRED, on);
  }

  private static EntitlementRevised revised() {
    return new EntitlementRevised(
        RESIDENT,
        PROVISION,
        GENERAL_ASSISTANCE,
        MAY,
        Money.of("700"),
        RevisionGround.ADDRESS_NOT_REPAIRED);
  }

  private static EntitlementSuspended suspended(SuspensionKind kind) {
    return new EntitlementSuspended(RESIDENT, PROVISION, GENERAL_ASSISTANCE, kind, MAY);
  }

  private static RepairRequested asked(SuspensionKind kind) {
    return new RepairRequested(RESIDENT, PROVISION, GENERAL_ASSISTANCE, kind, MAY, BY);
  }
}
