package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_NOT_IN_FORCE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_TOO_EARLY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_UNDER_27;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_USED_UP;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.SET_OFF_TOO_LATE;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.income;
import static nl.doorloop.incomesupport.domain.Given.revised;
import static nl.doorloop.incomesupport.domain.Given.row;
import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.NONE;
import static nl.doorloop.language.incomesupport.DisregardGround.SINGLE_PARENT;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static nl.doorloop.language.incomesupport.DisregardGround.UNKNOWN_PERIOD;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncomesTest {
  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  private static final Earner YOUNG = new Earner(true, false, false, null);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void a_part_of_the_earnings_does_not_count() {
    entitlement
        .given(granted(null))
        .when(earn(JUNE, "1000.00", EARNINGS))
        .then(income(JUNE, "1000.00", EARNINGS, "250.00", "750.00"));
  }

  @Test
  void no_more_is_set_off_than_there_is_aid_in_the_month() {
    var earned = earn(JUNE, "2000.00", EARNINGS);
    entitlement
        .given(granted(null))
        .when(earned)
        .then(income(JUNE, "2000.00", EARNINGS, "285.00", "1401.50"));
    entitlement
        .given(granted(null), revised(LocalDate.of(2026, 6, 1), "900.00"))
        .when(earned)
        .then(income(JUNE, "2000.00", EARNINGS, "285.00", "900.00"));
    entitlement
        .given(granted(null), revised(LocalDate.of(2026, 7, 1), "900.00"))
        .when(earned)
        .then(income(JUNE, "2000.00", EARNINGS, "285.00", "1401.50"));
  }

  @Test
  void in_the_month_in_which_it_ends_there_is_aid_for_its_days_only() {
    entitlement
        .given(granted(LocalDate.of(2026, 6, 16)))
        .when(earn(JUNE, "2000.00", EARNINGS))
        .then(income(JUNE, "2000.00", EARNINGS, "285.00", "700.75"));
  }

  @Test
  void an_amount_that_was_recorded_before_set_off_was_worked_out_is_the_same() {
    var before =
        new IncomeRecorded(
            RESIDENT, PROVISION, Scheme.GENERAL_ASSISTANCE, JUNE, Money.of("100.00"));
    entitlement.given(granted(null), before).when(earn(JUNE, "100.00", NONE)).thenNothing();
    entitlement
        .given(granted(null), before)
        .when(earn(JUNE, "100.01", NONE))
        .then(corrected(income(JUNE, "100.01")));
  }

  @Test
  void a_month_of_which_the_amounts_are_not_known_has_no_disregard() {
    var december = YearMonth.of(2025, 12);
    var before = entitlement.given(grantedIn2025());
    before
        .when(earn(december, "1000.00", EARNINGS))
        .then(income(december, "1000.00", UNKNOWN_PERIOD, "0", "1000.00"));
    before
        .when(earn(december.plusMonths(1), "1000.00", EARNINGS))
        .then(income(december.plusMonths(1), "1000.00", EARNINGS, "250.00", "750.00"));
  }

  @Test
  void under_27_there_is_no_disregard() {
    var before = entitlement.given(granted(null));
    before
        .when(
            new RecordIncome(
                PROVISION, JUNE, Money.of("100"), EARNINGS, YOUNG, JUNE, Parameters.builtIn()))
        .thenRefused(DISREGARD_UNDER_27);
    before
        .when(
            new RecordIncome(
                PROVISION, JUNE, Money.of("100"), NONE, YOUNG, JUNE, Parameters.builtIn()))
        .then(income(JUNE, "100"));
  }

  @Test
  void the_first_disregard_is_used_up_after_six_months() {
    var seventh = JUNE.plusMonths(6);
    entitlement
        .given(earned(5))
        .when(earn(seventh, "100.00", EARNINGS))
        .then(income(seventh, "100.00", EARNINGS, "25.00", "75.00"));
    var six = entitlement.given(earned(6));
    six.when(earn(seventh, "100.00", EARNINGS)).thenRefused(DISREGARD_USED_UP);
    six.when(earn(JUNE, "200.00", EARNINGS))
        .then(corrected(income(JUNE, "200.00", EARNINGS, "50.00", "150.00")));
  }

  @Test
  void that_of_a_single_parent_follows_on_it() {
    var seventh = JUNE.plusMonths(6);
    entitlement
        .given(earned(5))
        .when(earn(seventh, "100.00", SINGLE_PARENT))
        .thenRefused(DISREGARD_TOO_EARLY);
    entitlement
        .given(earned(6))
        .when(earn(seventh, "100.00", SINGLE_PARENT))
        .then(income(seventh, "100.00", SINGLE_PARENT, "12.50", "87.50"));
  }

  @Test
  void what_was_disregarded_before_a_row_was_taken_over_is_not_asked() {
    entitlement
        .given(row("900.00"))
        .when(earn(JUNE, "100.00", SINGLE_PARENT))
        .then(income(JUNE, "100.00", SINGLE_PARENT, "12.50", "87.50"));
  }

  @Test
  void the_uniform_disregard_does_nothing_before_2027() {
    var january = YearMonth.of(2027, 1);
    var before = entitlement.given(granted(null));
    before
        .when(earn(january.minusMonths(1), "1000.00", UNIFORM))
        .thenRefused(DISREGARD_NOT_IN_FORCE);
    before
        .when(earn(january, "1000.00", UNIFORM))
        .then(income(january, "1000.00", UNIFORM, "150.00", "850.00"));
  }

  @Test
  void income_is_set_off_up_to_six_months_later() {
    var before = entitlement.given(granted(null));
    before
        .when(later(JUNE, "100.00", JUNE.plusMonths(6)))
        .then(setOff(JUNE, "100.00", "100.00", JUNE.plusMonths(6), null));
    before.when(later(JUNE, "100.00", JUNE.plusMonths(7))).thenRefused(SET_OFF_TOO_LATE);
    before.when(later(JUNE, "100.00", JUNE.minusMonths(1))).thenRefused(SET_OFF_TOO_LATE);
  }

  @Test
  void what_is_set_off_together_is_no_more_than_the_aid() {
    var july = JUNE.plusMonths(1);
    entitlement
        .given(granted(null), income(july, "1000.00"))
        .when(later(JUNE, "500.00", july))
        .then(setOff(JUNE, "500.00", "401.50", july, null));
  }

  @Test
  void later_it_is_set_off_against_what_a_reduction_leaves() {
    var july = JUNE.plusMonths(1);
    var spread =
        new ReductionImposed(
            RESIDENT,
            PROVISION,
            Given.REDUCTION,
            Scheme.GENERAL_ASSISTANCE,
            ReductionGround.UNIFORM_DUTY,
            Recurrence.FIRST,
            Percentage.of("100"),
            july.atDay(1),
            1,
            july.plusMonths(2).atDay(1),
            july.atDay(1),
            List.of(Percentage.of("60"), Percentage.of("40")),
            null);
    var before = entitlement.given(granted(null), spread);
    before.when(later(JUNE, "1000.00", july)).then(setOff(JUNE, "1000.00", "560.60", july, null));
    before
        .when(later(JUNE, "1000.00", july.plusMonths(1)))
        .then(setOff(JUNE, "1000.00", "840.90", july.plusMonths(1), null));
    before
        .when(later(JUNE, "1000.00", july.plusMonths(2)))
        .then(setOff(JUNE, "1000.00", "1000.00", july.plusMonths(2), null));
    before.when(earn(july, "1000.00", NONE)).then(income(july, "1000.00"));
  }

  @Test
  void from_2027_a_buffer_makes_up_for_a_later_set_off() {
    var december = NOVEMBER.plusMonths(1);
    var january = NOVEMBER.plusMonths(2);
    var february = NOVEMBER.plusMonths(3);
    var before = entitlement.given(granted(null));
    before
        .when(later(NOVEMBER, "300.00", december))
        .then(setOff(NOVEMBER, "300.00", "300.00", december, null));
    before
        .when(later(NOVEMBER, "300.00", january))
        .then(setOff(NOVEMBER, "300.00", "300.00", january, "300.00"));
    entitlement
        .given(granted(null), setOff(NOVEMBER, "800.00", "800.00", january, "800.00"))
        .when(later(december, "300.00", february))
        .then(setOff(december, "300.00", "300.00", february, "200.00"));
  }

  private static EntitlementGranted grantedIn2025() {
    return new EntitlementGranted(
        RESIDENT,
        PROVISION,
        Given.APPLICATION,
        Scheme.GENERAL_ASSISTANCE,
        null,
        Given.NORM,
        false,
        LocalDate.of(2025, 1, 1),
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        LocalDate.of(2025, 1, 1));
  }

  /** A grant and, from June on, that many months with the first disregard. */
  private static ResidentEvent[] earned(int months) {
    List<ResidentEvent> events = new ArrayList<>();
    events.add(granted(null));
    for (int i = 0; i < months; i++) {
      events.add(income(JUNE.plusMonths(i), "100.00", EARNINGS, "25.00", "75.00"));
    }
    return events.toArray(ResidentEvent[]::new);
  }

  private static RecordIncome earn(YearMonth month, String amount, DisregardGround ground) {
    return new RecordIncome(
        PROVISION, month, Money.of(amount), ground, Given.SOMEBODY, month, Parameters.builtIn());
  }

  private static RecordIncome later(YearMonth month, String amount, YearMonth setOffIn) {
    return new RecordIncome(
        PROVISION, month, Money.of(amount), NONE, Given.SOMEBODY, setOffIn, Parameters.builtIn());
  }

  private static EventCorrected corrected(IncomeRecorded income) {
    return new EventCorrected(
        RESIDENT, DecisionSpec.id(1), income, CorrectionReason.RECORDED_WRONGLY);
  }

  private static IncomeRecorded setOff(
      YearMonth month, String amount, String setOff, YearMonth in, @Nullable String buffer) {
    return new IncomeRecorded(
        RESIDENT,
        PROVISION,
        Scheme.GENERAL_ASSISTANCE,
        month,
        Money.of(amount),
        NONE,
        Money.of("0"),
        Money.of(setOff),
        in,
        buffer == null ? null : Money.of(buffer));
  }
}
