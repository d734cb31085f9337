package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_NOT_IN_FORCE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_TOO_EARLY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_UNDER_27;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_USED_UP;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DISREGARD_YIELDS;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.EMPLOYMENT_NOT_NEW;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.SOMEBODY;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.income;
import static nl.doorloop.incomesupport.domain.Given.row;
import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.DisregardGround.PENSION_AGE;
import static nl.doorloop.language.incomesupport.DisregardGround.SINGLE_PARENT;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB_PROLONGED;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM_ANEW;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM_PROLONGED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.language.Money;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.api.Test;

/** The disregards one after the other. */
class DisregardsTest {
  private static final YearMonth APRIL = YearMonth.of(2026, 4);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth IN_2027 = YearMonth.of(2027, 1);
  private static final Earner LIMITED = new Earner(false, true, false, null);
  private static final Earner SUBSIDISED = new Earner(false, false, true, null);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void who_is_medically_limited_has_the_first_one_out_and_then_theirs() {
    var month = OCTOBER;
    entitlement
        .given(earned(5))
        .when(earn(month, MEDICALLY_LIMITED, LIMITED))
        .thenRefused(DISREGARD_YIELDS);
    for (var before : List.of(earned(0), earned(6))) {
      entitlement
          .given(before)
          .when(earn(month, MEDICALLY_LIMITED, LIMITED))
          .then(fifteen(month, MEDICALLY_LIMITED));
    }
  }

  @Test
  void that_of_a_subsidised_job_follows_on_the_first_and_yields_to_medically_limited() {
    entitlement
        .given(earned(5))
        .when(earn(OCTOBER, SUBSIDISED_JOB, SUBSIDISED))
        .thenRefused(DISREGARD_TOO_EARLY);
    var six = entitlement.given(earned(6));
    six.when(earn(OCTOBER, SUBSIDISED_JOB, SUBSIDISED)).then(fifteen(OCTOBER, SUBSIDISED_JOB));
    six.when(earn(OCTOBER, SUBSIDISED_JOB, new Earner(false, true, true, null)))
        .thenRefused(DISREGARD_YIELDS);
    entitlement
        .given(earned(0))
        .when(earn(OCTOBER, SUBSIDISED_JOB, new Earner(true, false, true, null)))
        .then(fifteen(OCTOBER, SUBSIDISED_JOB));
  }

  @Test
  void that_of_a_single_parent_yields_to_both() {
    var six = entitlement.given(earned(6));
    six.when(earn(OCTOBER, SINGLE_PARENT, LIMITED)).thenRefused(DISREGARD_YIELDS);
    six.when(earn(OCTOBER, SINGLE_PARENT, SUBSIDISED)).thenRefused(DISREGARD_YIELDS);
    six.when(earn(OCTOBER, SINGLE_PARENT, SOMEBODY))
        .then(income(OCTOBER, "100.00", SINGLE_PARENT, "12.50", "87.50"));
    var yearBefore = fifteen(OCTOBER.minusMonths(12), SUBSIDISED_JOB);
    entitlement
        .given(and(earned(6), yearBefore))
        .when(earn(OCTOBER, SINGLE_PARENT, SUBSIDISED))
        .then(income(OCTOBER, "100.00", SINGLE_PARENT, "12.50", "87.50"));
  }

  @Test
  void that_of_a_subsidised_job_is_prolonged_after_twelve_months() {
    var taken = entitlement.given(row("900.00"));
    taken
        .when(earn(OCTOBER, SUBSIDISED_JOB_PROLONGED, SUBSIDISED))
        .then(fifteen(OCTOBER, SUBSIDISED_JOB_PROLONGED));
    entitlement
        .given(granted(null), fifteen(OCTOBER.minusMonths(11), SUBSIDISED_JOB))
        .when(earn(OCTOBER, SUBSIDISED_JOB_PROLONGED, SUBSIDISED))
        .thenRefused(DISREGARD_TOO_EARLY);
    entitlement
        .given(granted(null), fifteen(OCTOBER.minusMonths(12), SUBSIDISED_JOB))
        .when(earn(OCTOBER, SUBSIDISED_JOB_PROLONGED, SUBSIDISED))
        .then(fifteen(OCTOBER, SUBSIDISED_JOB_PROLONGED));
  }

  @Test
  void that_of_the_pensionable_age_is_used_up_by_nothing() {
    entitlement
        .given(earned(6))
        .when(earn(OCTOBER, PENSION_AGE, SOMEBODY))
        .then(income(OCTOBER, "100.00", PENSION_AGE, "25.00", "75.00"));
    entitlement
        .given(granted(null))
        .when(earn(OCTOBER, PENSION_AGE, new Earner(true, false, false, null)))
        .thenRefused(DISREGARD_UNDER_27);
  }

  @Test
  void that_of_2027_is_prolonged_after_twelve_months() {
    var before = entitlement.given(granted(null), fifteen(IN_2027, UNIFORM));
    before
        .when(earn(IN_2027.plusMonths(11), UNIFORM_PROLONGED, SOMEBODY))
        .thenRefused(DISREGARD_TOO_EARLY);
    before
        .when(earn(IN_2027.plusMonths(12), UNIFORM_PROLONGED, SOMEBODY))
        .then(fifteen(IN_2027.plusMonths(12), UNIFORM_PROLONGED));
    before
        .when(earn(IN_2027.minusMonths(1), UNIFORM_PROLONGED, SOMEBODY))
        .thenRefused(DISREGARD_NOT_IN_FORCE);
  }

  @Test
  void that_of_2027_begins_anew_with_a_new_employment() {
    var before = entitlement.given(granted(null), fifteen(IN_2027, UNIFORM));
    var month = IN_2027.plusMonths(12);
    before.when(earn(month, UNIFORM, SOMEBODY)).thenRefused(DISREGARD_USED_UP);
    before.when(earn(month, UNIFORM_ANEW, SOMEBODY)).thenRefused(EMPLOYMENT_NOT_NEW);
    before
        .when(earn(month, UNIFORM_ANEW, newlyEmployed(month.atDay(1).minusDays(1))))
        .thenRefused(EMPLOYMENT_NOT_NEW);
    before
        .when(earn(month, UNIFORM_ANEW, newlyEmployed(month.atDay(1))))
        .then(fifteen(month, UNIFORM_ANEW));
    var anew =
        entitlement.given(granted(null), fifteen(IN_2027, UNIFORM), fifteen(month, UNIFORM_ANEW));
    anew.when(earn(month.plusMonths(11), UNIFORM, SOMEBODY))
        .then(fifteen(month.plusMonths(11), UNIFORM));
    anew.when(earn(month.plusMonths(12), UNIFORM, SOMEBODY)).thenRefused(DISREGARD_USED_UP);
  }

  @Test
  void a_new_entitlement_gives_no_fresh_months() {
    var before = List.of(elsewhere(earned(5)));
    entitlement
        .given(granted(null))
        .when(beside(OCTOBER, EARNINGS, before))
        .then(income(OCTOBER, "100.00", EARNINGS, "25.00", "75.00"));
    entitlement
        .given(granted(null), income(OCTOBER.plusMonths(1), "100.00", EARNINGS, "25", "75"))
        .when(beside(OCTOBER, EARNINGS, before))
        .thenRefused(DISREGARD_USED_UP);
    entitlement
        .given(granted(null))
        .when(beside(OCTOBER, SINGLE_PARENT, List.of(elsewhere(earned(6)))))
        .then(income(OCTOBER, "100.00", SINGLE_PARENT, "12.50", "87.50"));
  }

  private static RecordIncome beside(YearMonth month, DisregardGround ground, List<Terms> others) {
    return new RecordIncome(
        PROVISION,
        month,
        Money.of("100.00"),
        ground,
        SOMEBODY,
        month,
        others,
        Parameters.builtIn());
  }

  /** An entitlement to which that happened. */
  private static Terms elsewhere(ResidentEvent... events) {
    Entitlement state = new Entitlement.NotGranted();
    for (int i = 0; i < events.length; i++) {
      state = Entitlement.evolve(state, DecisionSpec.id(i), (IncomeSupportEvent) events[i]);
    }
    return Entitlement.termsOf(state).orElseThrow();
  }

  @Test
  void what_was_applied_before_a_row_was_taken_over_is_not_asked() {
    var taken = entitlement.given(row("900.00"));
    taken
        .when(earn(IN_2027, UNIFORM_ANEW, newlyEmployed(LocalDate.of(2026, 12, 1))))
        .then(fifteen(IN_2027, UNIFORM_ANEW));
    taken
        .when(earn(IN_2027, UNIFORM_PROLONGED, SOMEBODY))
        .then(fifteen(IN_2027, UNIFORM_PROLONGED));
  }

  private static Earner newlyEmployed(LocalDate from) {
    return new Earner(false, false, false, from);
  }

  /** A grant and, from April on, that many months with the first disregard. */
  private static ResidentEvent[] earned(int months) {
    List<ResidentEvent> events = new ArrayList<>();
    events.add(granted(null));
    for (int i = 0; i < months; i++) {
      events.add(income(APRIL.plusMonths(i), "100.00", EARNINGS, "25.00", "75.00"));
    }
    return events.toArray(ResidentEvent[]::new);
  }

  private static ResidentEvent[] and(ResidentEvent[] events, ResidentEvent another) {
    var more = new ArrayList<>(List.of(events));
    more.add(another);
    return more.toArray(ResidentEvent[]::new);
  }

  private static RecordIncome earn(YearMonth month, DisregardGround ground, Earner earner) {
    return new RecordIncome(
        PROVISION, month, Money.of("100.00"), ground, earner, month, Parameters.builtIn());
  }

  private static IncomeRecorded fifteen(YearMonth month, DisregardGround ground) {
    return income(month, "100.00", ground, "15.00", "85.00");
  }
}
