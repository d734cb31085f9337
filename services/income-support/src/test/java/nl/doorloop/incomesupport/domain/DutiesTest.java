package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_WITHDRAWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DECIDED_BEFORE_THE_BREACH;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.EVALUATED_BEFORE_SET;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.FINE_TOO_HIGH;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOTHING_PAID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_PLAN_OF_ACTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.WARNED_WITHIN_TWO_YEARS;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.withdrawn;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.incomesupport.domain.CourseCommand.EvaluatePlanOfAction;
import nl.doorloop.incomesupport.domain.CourseCommand.GiveWarning;
import nl.doorloop.incomesupport.domain.CourseCommand.ImposeFine;
import nl.doorloop.incomesupport.domain.CourseCommand.SetPlanOfAction;
import nl.doorloop.language.Money;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.DutyEvent.FineImposed;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionEvaluated;
import nl.doorloop.language.incomesupport.DutyEvent.PlanOfActionSet;
import nl.doorloop.language.incomesupport.DutyEvent.WarningGiven;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DutiesTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate DECIDED = LocalDate.of(2026, 6, 1);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void a_fine_is_no_more_than_what_was_paid_too_much() {
    var granted = entitlement.given(granted(null));
    granted.when(fine("820", "820", null)).then(fined("820", "820", null));
    granted.when(fine("820.01", "820", null)).thenRefused(FINE_TOO_HIGH);
    granted.when(fine("0", "820", null)).thenRefused(NOTHING_PAID);
    granted.when(fine("150", null, null)).then(fined("150", null, null));
    var earlier = MAY.minusYears(1);
    granted.when(fine("1230", "820", earlier)).then(fined("1230", "820", earlier));
    granted.when(fine("1230.01", "820", earlier)).thenRefused(FINE_TOO_HIGH);
  }

  @Test
  void it_is_decided_after_the_breach_also_when_the_entitlement_is_over() {
    entitlement
        .given(granted(null))
        .when(new ImposeFine(PROVISION, Money.of("10"), null, MAY, null, MAY.minusDays(1)))
        .thenRefused(DECIDED_BEFORE_THE_BREACH);
    entitlement
        .given(granted(null), withdrawn(MAY))
        .when(fine("820", "820", null))
        .then(fined("820", "820", null));
  }

  @Test
  void a_warning_is_given_once_in_two_years_whatever_the_entitlement() {
    var warning = new GiveWarning(PROVISION, MAY, DECIDED, List.of());
    var warned = warned(MAY.minusDays(1), MAY);
    entitlement.given(granted(null)).when(warning).then(warned(MAY, DECIDED));
    entitlement.given(granted(null), warned).when(warning).thenRefused(WARNED_WITHIN_TWO_YEARS);

    var earlier =
        Entitlement.evolve(
            Entitlement.evolve(new Entitlement.NotGranted(), DecisionSpec.id(0), granted(null)),
            DecisionSpec.id(1),
            warned);
    var others = List.of(Entitlement.termsOf(earlier).orElseThrow());
    entitlement
        .given(granted(null))
        .when(new GiveWarning(PROVISION, MAY, DECIDED, others))
        .thenRefused(WARNED_WITHIN_TWO_YEARS);
  }

  @Test
  void a_plan_of_action_is_set_and_then_evaluated() {
    var set = new PlanOfActionSet(RESIDENT, PROVISION, GENERAL_ASSISTANCE, MAY);
    var evaluate = new EvaluatePlanOfAction(PROVISION, MAY);
    entitlement.given(granted(null)).when(new SetPlanOfAction(PROVISION, MAY)).then(set);
    entitlement
        .given(granted(null))
        .when(new SetPlanOfAction(PROVISION, START.minusDays(1)))
        .thenRefused(BEFORE_THE_START);
    entitlement
        .given(granted(null), withdrawn(MAY))
        .when(new SetPlanOfAction(PROVISION, START))
        .thenRefused(ALREADY_WITHDRAWN);
    entitlement.given(granted(null)).when(evaluate).thenRefused(NO_PLAN_OF_ACTION);
    entitlement
        .given(granted(null), set)
        .when(evaluate)
        .then(new PlanOfActionEvaluated(RESIDENT, PROVISION, GENERAL_ASSISTANCE, MAY));
    entitlement
        .given(granted(null), set)
        .when(new EvaluatePlanOfAction(PROVISION, MAY.minusDays(1)))
        .thenRefused(EVALUATED_BEFORE_SET);
  }

  private static ImposeFine fine(
      String amount, @Nullable String harm, @Nullable LocalDate earlier) {
    return new ImposeFine(
        PROVISION, Money.of(amount), harm == null ? null : Money.of(harm), MAY, earlier, DECIDED);
  }

  private static FineImposed fined(
      String amount, @Nullable String harm, @Nullable LocalDate earlier) {
    return new FineImposed(
        RESIDENT,
        PROVISION,
        GENERAL_ASSISTANCE,
        Money.of(amount),
        harm == null ? null : Money.of(harm),
        MAY,
        earlier,
        DECIDED);
  }

  private static WarningGiven warned(LocalDate breachedOn, LocalDate on) {
    return new WarningGiven(RESIDENT, PROVISION, GENERAL_ASSISTANCE, breachedOn, on);
  }
}
