package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AFTER_THE_END;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_TERMINATED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_WITHDRAWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAST_RESUMPTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_SUSPENSION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.MONTH_OUTSIDE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_ENTITLEMENT;
import static nl.doorloop.incomesupport.domain.Given.GRANT;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.income;
import static nl.doorloop.incomesupport.domain.Given.resumed;
import static nl.doorloop.incomesupport.domain.Given.row;
import static nl.doorloop.incomesupport.domain.Given.suspended;
import static nl.doorloop.incomesupport.domain.Given.terminated;
import static nl.doorloop.incomesupport.domain.Given.withdrawn;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.SuspendEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TerminateEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawEntitlement;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Money;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.api.Test;

class EntitlementTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void is_granted_once() {
    entitlement.given().when(GRANT).then(granted(null));
    entitlement.given(granted(null)).when(GRANT).thenRefused(ALREADY_GRANTED);
    entitlement.given(granted(null), suspended(MAY)).when(GRANT).thenRefused(ALREADY_GRANTED);
    entitlement.given(row("900.00")).when(GRANT).thenRefused(ALREADY_GRANTED);
  }

  @Test
  void is_suspended_while_it_runs() {
    entitlement.given().when(suspend(MAY)).thenRefused(NO_ENTITLEMENT);
    entitlement.given(granted(null)).when(suspend(MAY)).then(suspended(MAY));
    entitlement.given(row("900.00")).when(suspend(MAY)).then(suspended(MAY));
    entitlement
        .given(granted(null), suspended(MAY))
        .when(suspend(JULY))
        .thenRefused(ALREADY_SUSPENDED);
  }

  @Test
  void is_suspended_only_on_a_day_on_which_it_is_in_force() {
    entitlement
        .given(granted(null))
        .when(suspend(START.minusDays(1)))
        .thenRefused(BEFORE_THE_START);
    entitlement.given(granted(MAY)).when(suspend(MAY)).thenRefused(AFTER_THE_END);
    entitlement
        .given(granted(MAY))
        .when(suspend(MAY.minusDays(1)))
        .then(suspended(MAY.minusDays(1)));
    entitlement.given(granted(null), terminated(MAY)).when(suspend(MAY)).thenRefused(AFTER_THE_END);
    entitlement
        .given(granted(null), withdrawn(MAY))
        .when(suspend(MAY))
        .thenRefused(ALREADY_WITHDRAWN);
  }

  @Test
  void is_suspended_again_after_it_was_resumed_and_not_over_the_earlier_suspension() {
    var before = entitlement.given(granted(null), suspended(MAY), resumed(JULY));
    before.when(suspend(JULY)).then(suspended(JULY));
    before.when(suspend(JULY.minusDays(1))).thenRefused(BEFORE_THE_LAST_RESUMPTION);
  }

  @Test
  void resumes_only_when_suspended() {
    entitlement.given().when(resume(MAY)).thenRefused(NO_ENTITLEMENT);
    entitlement.given(granted(null)).when(resume(MAY)).thenRefused(NOT_SUSPENDED);
    entitlement.given(granted(null), suspended(MAY)).when(resume(JULY)).then(resumed(JULY));
    entitlement
        .given(granted(null), suspended(MAY), resumed(JULY))
        .when(resume(JULY))
        .thenRefused(NOT_SUSPENDED);
  }

  @Test
  void resumes_from_the_first_suspended_day_on_and_before_its_end() {
    var suspended = entitlement.given(granted(null), suspended(MAY), terminated(JULY));
    suspended.when(resume(MAY)).then(resumed(MAY));
    suspended.when(resume(MAY.minusDays(1))).thenRefused(BEFORE_THE_SUSPENSION);
    suspended.when(resume(JULY)).thenRefused(AFTER_THE_END);
  }

  @Test
  void is_terminated_once() {
    entitlement.given().when(terminate(JULY)).thenRefused(NO_ENTITLEMENT);
    entitlement.given(granted(null)).when(terminate(JULY)).then(terminated(JULY));
    entitlement.given(row("900.00")).when(terminate(JULY)).then(terminated(JULY));
    entitlement.given(granted(null), suspended(MAY)).when(terminate(MAY)).then(terminated(MAY));
    entitlement
        .given(granted(null), terminated(JULY))
        .when(terminate(MAY))
        .thenRefused(ALREADY_TERMINATED);
  }

  @Test
  void is_terminated_between_its_first_day_and_its_known_end() {
    entitlement.given(granted(null)).when(terminate(START)).thenRefused(ENDS_BEFORE_IT_STARTS);
    entitlement
        .given(granted(null))
        .when(terminate(START.plusDays(1)))
        .then(terminated(START.plusDays(1)));
    entitlement.given(granted(JULY)).when(terminate(JULY)).then(terminated(JULY));
    entitlement.given(granted(JULY)).when(terminate(JULY.plusDays(1))).thenRefused(AFTER_THE_END);
  }

  @Test
  void takes_the_income_of_a_month_in_which_it_is_in_force() {
    entitlement.given().when(earn(JUNE, "100.00")).thenRefused(NO_ENTITLEMENT);
    entitlement.given(granted(null)).when(earn(JUNE, "100.00")).then(income(JUNE, "100.00"));
    entitlement
        .given(granted(null), suspended(MAY), terminated(JULY))
        .when(earn(JUNE, "100.00"))
        .then(income(JUNE, "100.00"));
    entitlement
        .given(granted(null))
        .when(earn(YearMonth.from(START).minusMonths(1), "100.00"))
        .thenRefused(MONTH_OUTSIDE);
    entitlement
        .given(granted(null), terminated(JULY))
        .when(earn(YearMonth.from(JULY), "100.00"))
        .thenRefused(MONTH_OUTSIDE);
  }

  @Test
  void corrects_the_income_of_a_month_that_has_one() {
    var before = entitlement.given(granted(null), income(JUNE, "100.00"));
    before.when(earn(JUNE, "100.00")).thenNothing();
    before
        .when(earn(JUNE, "250.00"))
        .then(
            new EventCorrected(
                RESIDENT,
                DecisionSpec.id(1),
                income(JUNE, "250.00"),
                CorrectionReason.RECORDED_WRONGLY));
  }

  @Test
  void is_withdrawn_back_to_a_day_on_which_it_was_in_force() {
    entitlement.given().when(withdraw(MAY)).thenRefused(NO_ENTITLEMENT);
    entitlement.given(granted(null)).when(withdraw(START)).then(withdrawn(START));
    entitlement
        .given(granted(null))
        .when(withdraw(START.minusDays(1)))
        .thenRefused(BEFORE_THE_START);
    entitlement.given(granted(MAY)).when(withdraw(MAY)).thenRefused(AFTER_THE_END);
    entitlement.given(granted(null), terminated(JULY)).when(withdraw(MAY)).then(withdrawn(MAY));
  }

  @Test
  void nothing_is_open_after_it_was_withdrawn_but_a_withdrawal_further_back() {
    var gone = entitlement.given(granted(null), suspended(MAY), withdrawn(MAY));
    gone.when(resume(MAY)).thenRefused(ALREADY_WITHDRAWN);
    gone.when(suspend(START)).thenRefused(ALREADY_WITHDRAWN);
    gone.when(terminate(MAY)).thenRefused(ALREADY_WITHDRAWN);
    gone.when(earn(JUNE, "100.00")).thenRefused(MONTH_OUTSIDE);
    gone.when(withdraw(MAY)).thenRefused(AFTER_THE_END);
    gone.when(withdraw(MAY.minusDays(1))).then(withdrawn(MAY.minusDays(1)));
  }

  private static WithdrawEntitlement withdraw(LocalDate from) {
    return new WithdrawEntitlement(PROVISION, from, WithdrawalGround.DUTY_TO_INFORM, JULY, null);
  }

  private static SuspendEntitlement suspend(LocalDate from) {
    return new SuspendEntitlement(PROVISION, SuspensionKind.PAYMENT, from);
  }

  private static ResumeEntitlement resume(LocalDate from) {
    return new ResumeEntitlement(PROVISION, from);
  }

  private static TerminateEntitlement terminate(LocalDate to) {
    return new TerminateEntitlement(PROVISION, to, EndReason.WORK);
  }

  private static RecordIncome earn(YearMonth month, String amount) {
    return new RecordIncome(
        PROVISION,
        month,
        Money.of(amount),
        DisregardGround.NONE,
        Given.SOMEBODY,
        month,
        Parameters.builtIn());
  }
}
