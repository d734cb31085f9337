package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.AFTER_THE_END;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALLOWANCE_ALREADY_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_ABROAD;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_WITHDRAWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ASKED_BEFORE_THE_SUSPENSION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BACK_BEFORE_LEAVING;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_LAST_RETURN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.INFORMATION_ALREADY_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.INFORMATION_BEFORE_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.INFORMATION_NOT_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOTHING_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_ABROAD;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_ENTITLEMENT;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_TIME_TO_REPAIR;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_UNDUE_PAYMENT;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_ALREADY_DECIDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_BEFORE_FOUND;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_IS_A_DUTY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.RECLAIM_TOO_LATE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.UNDUE_PAYMENT_ALREADY_FOUND;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.WAIVED_TOO_EARLY;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.resumed;
import static nl.doorloop.incomesupport.domain.Given.suspended;
import static nl.doorloop.incomesupport.domain.Given.terminated;
import static nl.doorloop.incomesupport.domain.Given.withdrawn;
import static nl.doorloop.language.incomesupport.Institution.LANDLORD;
import static nl.doorloop.language.incomesupport.Institution.UWV;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.StayAllowance.FOUR_WEEKS;
import static nl.doorloop.language.incomesupport.UnduePaymentGround.COULD_BE_UNDERSTOOD;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.incomesupport.domain.CourseCommand.DecideReclaim;
import nl.doorloop.incomesupport.domain.CourseCommand.EndStayAbroad;
import nl.doorloop.incomesupport.domain.CourseCommand.PayHolidayAllowance;
import nl.doorloop.incomesupport.domain.CourseCommand.ReceiveInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RecordUnduePayment;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestInformation;
import nl.doorloop.incomesupport.domain.CourseCommand.RequestRepair;
import nl.doorloop.incomesupport.domain.CourseCommand.StartStayAbroad;
import nl.doorloop.language.Money;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.CourseEvent.HolidayAllowancePaid;
import nl.doorloop.language.incomesupport.CourseEvent.InformationReceived;
import nl.doorloop.language.incomesupport.CourseEvent.InformationRequested;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadEnded;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadStarted;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;
import nl.doorloop.language.incomesupport.ReclaimWaiver;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import org.junit.jupiter.api.Test;

class HappeningsTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final ReclaimId RECLAIM = new ReclaimId(new UUID(6, 1));
  private static final Money AMOUNT = Money.of("412.30");

  private static final StayAbroadStarted AWAY =
      new StayAbroadStarted(RESIDENT, PROVISION, GENERAL_ASSISTANCE, MAY, FOUR_WEEKS);
  private static final StayAbroadEnded BACK =
      new StayAbroadEnded(RESIDENT, PROVISION, GENERAL_ASSISTANCE, MAY.plusDays(10));
  private static final UnduePaymentFound FOUND =
      new UnduePaymentFound(
          RESIDENT,
          PROVISION,
          RECLAIM,
          GENERAL_ASSISTANCE,
          COULD_BE_UNDERSTOOD,
          AMOUNT,
          START,
          MAY,
          MAY);
  private static final InformationRequested ASKED =
      new InformationRequested(RESIDENT, PROVISION, GENERAL_ASSISTANCE, UWV, MAY);
  private static final InformationReceived ANSWERED =
      new InformationReceived(RESIDENT, PROVISION, GENERAL_ASSISTANCE, UWV, MAY);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void what_led_to_a_suspension_may_be_repaired_by_a_day_after_the_notice() {
    var held = entitlement.given(granted(null), suspended(MAY));

    held.when(repair(MAY, MAY.plusDays(1))).then(asked(MAY, MAY.plusDays(1)));
    held.when(repair(MAY, MAY)).thenRefused(NO_TIME_TO_REPAIR);
    held.when(repair(MAY.minusDays(1), MAY.plusDays(9))).thenRefused(ASKED_BEFORE_THE_SUSPENSION);
    entitlement
        .given(granted(null), suspended(MAY), asked(MAY, MAY.plusDays(9)))
        .when(repair(MAY.plusDays(3), MAY.plusDays(12)))
        .then(asked(MAY.plusDays(3), MAY.plusDays(12)));
  }

  @Test
  void nothing_is_to_be_repaired_without_a_suspension() {
    entitlement
        .given(granted(null), suspended(MAY), resumed(MAY.plusDays(2)))
        .when(repair(MAY.plusDays(3), MAY.plusDays(9)))
        .thenRefused(NOT_SUSPENDED);
    entitlement.given().when(repair(MAY, MAY.plusDays(9))).thenRefused(NO_ENTITLEMENT);
  }

  private static RequestRepair repair(LocalDate on, LocalDate by) {
    return new RequestRepair(PROVISION, on, by);
  }

  private static RepairRequested asked(LocalDate on, LocalDate by) {
    return new RepairRequested(
        RESIDENT, PROVISION, GENERAL_ASSISTANCE, SuspensionKind.PAYMENT, on, by);
  }

  @Test
  void one_stay_abroad_follows_on_another() {
    var start = new StartStayAbroad(PROVISION, MAY, FOUR_WEEKS);
    var end = new EndStayAbroad(PROVISION, MAY.plusDays(10));

    entitlement.given(granted(null)).when(start).then(AWAY);
    entitlement.given(granted(null), AWAY).when(start).thenRefused(ALREADY_ABROAD);
    entitlement.given(granted(null), AWAY).when(end).then(BACK);
    entitlement
        .given(granted(null), AWAY)
        .when(new EndStayAbroad(PROVISION, MAY))
        .thenRefused(BACK_BEFORE_LEAVING);
    entitlement.given(granted(null)).when(end).thenRefused(NOT_ABROAD);
    entitlement.given(granted(null), AWAY, BACK).when(end).thenRefused(NOT_ABROAD);
    entitlement
        .given(granted(null), AWAY, BACK)
        .when(new StartStayAbroad(PROVISION, MAY.plusDays(9), FOUR_WEEKS))
        .thenRefused(BEFORE_THE_LAST_RETURN);
    entitlement
        .given(granted(null), AWAY, BACK)
        .when(new StartStayAbroad(PROVISION, MAY.plusDays(10), FOUR_WEEKS))
        .then(
            new StayAbroadStarted(
                RESIDENT, PROVISION, GENERAL_ASSISTANCE, MAY.plusDays(10), FOUR_WEEKS));
  }

  @Test
  void a_stay_begins_while_the_entitlement_is_in_force() {
    var start = new StartStayAbroad(PROVISION, MAY, FOUR_WEEKS);

    entitlement
        .given(granted(null))
        .when(new StartStayAbroad(PROVISION, START.minusDays(1), FOUR_WEEKS))
        .thenRefused(BEFORE_THE_START);
    entitlement.given(granted(null), terminated(MAY)).when(start).thenRefused(AFTER_THE_END);
    entitlement.given(granted(null), withdrawn(MAY)).when(start).thenRefused(ALREADY_WITHDRAWN);
  }

  @Test
  void aid_that_was_paid_unduly_is_reclaimed_or_not_also_after_the_withdrawal() {
    var over = entitlement.given(granted(null), withdrawn(START.plusDays(1)));
    over.when(undue(START, "412.30")).then(FOUND);
    over.when(undue(START, "0")).thenRefused(NOTHING_PAID);
    over.when(undue(START.minusDays(1), "412.30")).thenRefused(BEFORE_THE_START);

    var found = entitlement.given(granted(null), FOUND);
    found.when(undue(START, "412.30")).thenRefused(UNDUE_PAYMENT_ALREADY_FOUND);
    found.when(decide(MAY, true)).then(decided(MAY, true));
    found.when(decide(MAY, false)).then(decided(MAY, false));
    found.when(decide(MAY.minusDays(1), true)).thenRefused(RECLAIM_BEFORE_FOUND);
    entitlement.given(granted(null)).when(decide(MAY, true)).thenRefused(NO_UNDUE_PAYMENT);
    entitlement
        .given(granted(null), FOUND, decided(MAY, false))
        .when(decide(MAY, true))
        .thenRefused(RECLAIM_ALREADY_DECIDED);
  }

  @Test
  void two_years_after_its_last_day_it_is_not_reclaimed() {
    var last = LocalDate.of(2028, 4, 30);
    var found = entitlement.given(granted(null), FOUND);

    found.when(decide(last, true)).then(decided(last, true));
    found.when(decide(last.plusDays(1), true)).thenRefused(RECLAIM_TOO_LATE);
    found.when(decide(last.plusDays(1), false)).then(decided(last.plusDays(1), false));
  }

  @Test
  void what_was_not_told_is_reclaimed_or_waived_for_a_reason_of_the_law() {
    var found =
        new UnduePaymentFound(
            RESIDENT,
            PROVISION,
            RECLAIM,
            GENERAL_ASSISTANCE,
            UnduePaymentGround.DUTY_TO_INFORM,
            AMOUNT,
            START,
            MAY,
            MAY);
    var open = entitlement.given(granted(null), found);
    open.when(decide(MAY, false)).thenRefused(RECLAIM_IS_A_DUTY);
    open.when(waive(MAY, ReclaimWaiver.TEN_YEARS)).thenRefused(WAIVED_TOO_EARLY);
    open.when(waive(MAY, ReclaimWaiver.URGENT_REASONS))
        .then(waived(MAY, ReclaimWaiver.URGENT_REASONS));
    var reclaimed = entitlement.given(granted(null), found, decided(MAY, true));
    var after = MAY.plusYears(10);
    reclaimed
        .when(waive(after.minusDays(1), ReclaimWaiver.TEN_YEARS))
        .thenRefused(WAIVED_TOO_EARLY);
    reclaimed
        .when(waive(after, ReclaimWaiver.TEN_YEARS))
        .then(waived(after, ReclaimWaiver.TEN_YEARS));
    reclaimed.when(decide(MAY, false)).thenRefused(RECLAIM_ALREADY_DECIDED);
    entitlement
        .given(granted(null), found, waived(MAY, ReclaimWaiver.URGENT_REASONS))
        .when(waive(after, ReclaimWaiver.HALF_AT_ONCE))
        .thenRefused(RECLAIM_ALREADY_DECIDED);
  }

  private static DecideReclaim waive(LocalDate on, ReclaimWaiver waiver) {
    return new DecideReclaim(PROVISION, RECLAIM, on, false, waiver);
  }

  private static ReclaimDecided waived(LocalDate on, ReclaimWaiver waiver) {
    return new ReclaimDecided(RESIDENT, PROVISION, RECLAIM, GENERAL_ASSISTANCE, on, false, waiver);
  }

  private static RecordUnduePayment undue(LocalDate from, String amount) {
    return new RecordUnduePayment(
        PROVISION, RECLAIM, COULD_BE_UNDERSTOOD, Money.of(amount), from, MAY, MAY);
  }

  private static DecideReclaim decide(LocalDate on, boolean reclaimed) {
    return new DecideReclaim(PROVISION, RECLAIM, on, reclaimed, null);
  }

  private static ReclaimDecided decided(LocalDate on, boolean reclaimed) {
    return new ReclaimDecided(RESIDENT, PROVISION, RECLAIM, GENERAL_ASSISTANCE, on, reclaimed);
  }

  @Test
  void the_holiday_allowance_is_paid_for_later_days_each_time() {
    var june = LocalDate.of(2026, 6, 1);
    var pay = new PayHolidayAllowance(PROVISION, AMOUNT, june, june.plusDays(9));
    var paid =
        new HolidayAllowancePaid(
            RESIDENT, PROVISION, GENERAL_ASSISTANCE, AMOUNT, june, june.plusDays(9));

    entitlement.given(granted(null)).when(pay).then(paid);
    entitlement.given(granted(null), withdrawn(MAY)).when(pay).then(paid);
    entitlement.given(granted(null), paid).when(pay).thenRefused(ALLOWANCE_ALREADY_PAID);
    entitlement
        .given(granted(null))
        .when(new PayHolidayAllowance(PROVISION, Money.of("0"), june, june))
        .thenRefused(NOTHING_PAID);
    entitlement
        .given(granted(null))
        .when(new PayHolidayAllowance(PROVISION, AMOUNT, START, june))
        .thenRefused(BEFORE_THE_START);
  }

  @Test
  void an_institution_is_asked_again_once_it_answered() {
    var ask = new RequestInformation(PROVISION, UWV, MAY);
    var receive = new ReceiveInformation(PROVISION, UWV, MAY);

    entitlement.given(granted(null)).when(ask).then(ASKED);
    entitlement.given(granted(null), ASKED).when(ask).thenRefused(INFORMATION_ALREADY_ASKED);
    entitlement.given(granted(null), ASKED).when(receive).then(ANSWERED);
    entitlement.given(granted(null), ASKED, ANSWERED).when(ask).then(ASKED);
    entitlement
        .given(granted(null), ASKED, ANSWERED)
        .when(receive)
        .thenRefused(INFORMATION_NOT_ASKED);
    entitlement
        .given(granted(null), ASKED)
        .when(new ReceiveInformation(PROVISION, LANDLORD, MAY))
        .thenRefused(INFORMATION_NOT_ASKED);
    entitlement
        .given(granted(null), ASKED)
        .when(new ReceiveInformation(PROVISION, UWV, MAY.minusDays(1)))
        .thenRefused(INFORMATION_BEFORE_ASKED);
  }
}
