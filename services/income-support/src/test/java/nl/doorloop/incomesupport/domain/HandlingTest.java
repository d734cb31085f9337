package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ADVANCE_BEFORE_THE_LAST;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ADVANCE_OF_NOTHING;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_GRANTED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.DECIDED_BEFORE_RECEIVED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LEFT_UNHANDLED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOT_LEFT_WAITING;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_ADVANCE_ON_THIS_SCHEME;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NO_APPLICATION;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.TERM_NOT_EXTENDED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.WITHDRAWN_BY_APPLICANT;
import static nl.doorloop.incomesupport.domain.Given.APPLICATION;
import static nl.doorloop.incomesupport.domain.Given.APPLICATION_GRANTED;
import static nl.doorloop.incomesupport.domain.Given.COMPLETED;
import static nl.doorloop.incomesupport.domain.Given.COMPLETION_REQUESTED;
import static nl.doorloop.incomesupport.domain.Given.GRANT_APPLICATION;
import static nl.doorloop.incomesupport.domain.Given.LODGED;
import static nl.doorloop.incomesupport.domain.Given.RECEIVED;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.ApplicationCommand.ExtendDecisionTerm;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LeaveUnhandled;
import nl.doorloop.incomesupport.domain.ApplicationCommand.PayAdvance;
import nl.doorloop.incomesupport.domain.ApplicationCommand.WithdrawApplication;
import nl.doorloop.language.Money;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.ApplicationEvent.DecisionTermExtended;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.Scheme;
import org.junit.jupiter.api.Test;

class HandlingTest {
  private static final LocalDate LAST_DAY = COMPLETION_REQUESTED.completeBy();
  private static final LocalDate PAID = RECEIVED.plusWeeks(4);
  private static final LocalDate TERM_ENDS = LocalDate.of(2026, 3, 30);

  private final DecisionSpec<ApplicationCommand> application = DecisionSpec.of(Application.DECIDER);

  @Test
  void is_left_unhandled_after_the_time_to_complete_it_passed_unused() {
    var waiting = application.given(LODGED, COMPLETION_REQUESTED);
    waiting.when(leave(LAST_DAY)).thenRefused(NOT_LEFT_WAITING);
    waiting.when(leave(LAST_DAY.plusDays(1))).then(leftUnhandled(LAST_DAY.plusDays(1)));
    application.given(LODGED).when(leave(LAST_DAY)).thenRefused(NOT_LEFT_WAITING);
    application
        .given(LODGED, COMPLETION_REQUESTED, COMPLETED)
        .when(leave(LAST_DAY.plusDays(1)))
        .thenRefused(NOT_LEFT_WAITING);
    application.given().when(leave(LAST_DAY)).thenRefused(NO_APPLICATION);
  }

  @Test
  void is_left_unhandled_at_any_time_where_the_organisation_did_not_switch_that_rule_on() {
    var pending = application.given(LODGED);
    pending.when(new LeaveUnhandled(APPLICATION, RECEIVED, false)).then(leftUnhandled(RECEIVED));
    pending
        .when(new LeaveUnhandled(APPLICATION, RECEIVED.minusDays(1), false))
        .thenRefused(DECIDED_BEFORE_RECEIVED);
  }

  @Test
  void nothing_is_decided_about_it_after_that() {
    application
        .given(LODGED, COMPLETION_REQUESTED, leftUnhandled(LAST_DAY.plusDays(1)))
        .when(GRANT_APPLICATION)
        .thenRefused(LEFT_UNHANDLED);
  }

  @Test
  void its_applicant_may_take_it_back_until_it_is_decided() {
    var pending = application.given(LODGED);
    pending.when(new WithdrawApplication(APPLICATION, RECEIVED)).then(withdrawn(RECEIVED));
    pending
        .when(new WithdrawApplication(APPLICATION, RECEIVED.minusDays(1)))
        .thenRefused(DECIDED_BEFORE_RECEIVED);
    application
        .given(LODGED, APPLICATION_GRANTED)
        .when(new WithdrawApplication(APPLICATION, RECEIVED))
        .thenRefused(ALREADY_GRANTED);
    application
        .given(LODGED, withdrawn(RECEIVED))
        .when(GRANT_APPLICATION)
        .thenRefused(WITHDRAWN_BY_APPLICANT);
  }

  @Test
  void an_advance_is_paid_while_it_waits_and_again() {
    application.given(LODGED).when(pay("1331.43", PAID)).then(paid("1331.43", PAID));
    var once = application.given(LODGED, paid("1331.43", PAID));
    once.when(pay("1331.43", PAID.plusWeeks(4))).then(paid("1331.43", PAID.plusWeeks(4)));
    once.when(pay("1331.43", PAID)).thenRefused(ADVANCE_BEFORE_THE_LAST);
    application
        .given(LODGED, APPLICATION_GRANTED)
        .when(pay("1331.43", PAID))
        .thenRefused(ALREADY_GRANTED);
  }

  @Test
  void its_grant_sets_off_what_was_advanced() {
    application
        .given(LODGED, paid("1331.43", PAID), paid("100.00", PAID.plusWeeks(4)))
        .when(GRANT_APPLICATION)
        .then(
            new ApplicationGranted(
                RESIDENT,
                APPLICATION,
                LODGED.scheme(),
                GRANT_APPLICATION.provisionId(),
                GRANT_APPLICATION.on(),
                null,
                Money.of("1431.43")));
  }

  @Test
  void an_advance_is_something_on_general_assistance_from_the_receipt_on() {
    var pending = application.given(LODGED);
    pending.when(pay("0", PAID)).thenRefused(ADVANCE_OF_NOTHING);
    pending.when(pay("0.01", RECEIVED)).then(paid("0.01", RECEIVED));
    pending.when(pay("0.01", RECEIVED.minusDays(1))).thenRefused(DECIDED_BEFORE_RECEIVED);
    var other =
        new ApplicationLodged(
            RESIDENT,
            APPLICATION,
            Scheme.IOAW,
            RECEIVED,
            LODGED.organisation(),
            LODGED.municipality());
    application.given(other).when(pay("100", PAID)).thenRefused(NO_ADVANCE_ON_THIS_SCHEME);
  }

  @Test
  void the_term_to_decide_it_is_extended_beyond_its_end() {
    var pending = application.given(LODGED);
    var later = TERM_ENDS.plusDays(1);
    pending
        .when(new ExtendDecisionTerm(APPLICATION, PAID, TERM_ENDS))
        .thenRefused(TERM_NOT_EXTENDED);
    pending
        .when(new ExtendDecisionTerm(APPLICATION, PAID, later))
        .then(new DecisionTermExtended(RESIDENT, APPLICATION, LODGED.scheme(), PAID, later));
    pending
        .when(new ExtendDecisionTerm(APPLICATION, RECEIVED.minusDays(1), later))
        .thenRefused(DECIDED_BEFORE_RECEIVED);
  }

  private static LeaveUnhandled leave(LocalDate on) {
    return new LeaveUnhandled(APPLICATION, on, true);
  }

  private static ApplicationLeftUnhandled leftUnhandled(LocalDate on) {
    return new ApplicationLeftUnhandled(RESIDENT, APPLICATION, LODGED.scheme(), on);
  }

  private static ApplicationWithdrawn withdrawn(LocalDate on) {
    return new ApplicationWithdrawn(RESIDENT, APPLICATION, LODGED.scheme(), on);
  }

  private static PayAdvance pay(String amount, LocalDate on) {
    return new PayAdvance(APPLICATION, Money.of(amount), on);
  }

  private static AdvancePaid paid(String amount, LocalDate on) {
    return new AdvancePaid(RESIDENT, APPLICATION, LODGED.scheme(), Money.of(amount), on);
  }
}
