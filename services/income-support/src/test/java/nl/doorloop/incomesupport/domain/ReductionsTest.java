package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_REDUCED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ALREADY_WITHDRAWN;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_REDUCTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.BEFORE_THE_START;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_A_UNIFORM_DUTY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SPREAD_SO;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_PARTICIPATIEWET;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_WHOLE_AID;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_UNDER_THE_ORDINANCE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_REDUCTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.OTHER_MONTHS;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.OUTSIDE_THE_REDUCTION;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REVISION_NOT_REQUESTED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.SPREAD_NOT_IN_THE_ORDINANCE;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.REDUCTION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.withdrawn;
import static nl.doorloop.language.incomesupport.ReductionGround.GENERAL;
import static nl.doorloop.language.incomesupport.ReductionGround.UNIFORM_DUTY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.incomesupport.domain.ReductionCommand.ImposeReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReconsiderReduction;
import nl.doorloop.incomesupport.domain.ReductionCommand.ReviseReduction;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.Recurrence;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionImposed;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionReconsidered;
import nl.doorloop.language.incomesupport.ReductionEvent.ReductionRevised;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.incomesupport.ReliefGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReductionsTest {
  private static final ReductionId SECOND = new ReductionId(new UUID(5, 2));
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate DECIDED = LocalDate.of(2026, 4, 20);
  private static final LocalDate A_YEAR_LATER = LocalDate.of(2027, 5, 1);

  private static final ReductionImposed GENERAL_ONE =
      imposed(REDUCTION, GENERAL, null, "30", MAY, 3);
  private static final ReductionImposed UNIFORM_ONE =
      imposed(REDUCTION, UNIFORM_DUTY, Recurrence.FIRST, "100", MAY, 1);

  /** In Dordrecht a reduction is spread from May on. */
  private static final Parameters SPREADING =
      Parameters.of(
          List.of(
              new ParameterLine(
                  ParameterId.of("REDUCTION_SPREAD@0505"), MAY, null, "YES", "ordinance")));

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void under_the_ordinance_the_percentage_is_that_of_the_municipality() {
    entitlement
        .given(granted(null))
        .when(impose(REDUCTION, GENERAL, "30", MAY, 3))
        .then(GENERAL_ONE);
  }

  @Test
  void a_uniform_duty_costs_the_whole_aid_for_one_to_three_months() {
    var before = entitlement.given(granted(null));
    before.when(impose(REDUCTION, UNIFORM_DUTY, "100", MAY, 1)).then(UNIFORM_ONE);
    before.when(impose(REDUCTION, UNIFORM_DUTY, "99", MAY, 1)).thenRefused(NOT_THE_WHOLE_AID);
    before.when(impose(REDUCTION, UNIFORM_DUTY, "100", MAY, 4)).thenRefused(OTHER_MONTHS);
  }

  @Test
  void one_for_a_uniform_duty_is_spread_where_the_council_said_so() {
    var thirds = List.of("33.34", "33.33", "33.33");
    var spread =
        new ReductionImposed(
            RESIDENT,
            PROVISION,
            REDUCTION,
            Scheme.GENERAL_ASSISTANCE,
            UNIFORM_DUTY,
            Recurrence.FIRST,
            Percentage.of("100"),
            MAY,
            1,
            MAY.plusMonths(3),
            DECIDED,
            thirds.stream().map(Percentage::of).toList(),
            null);
    var before = entitlement.given(granted(null));
    before.when(impose(REDUCTION, UNIFORM_DUTY, "100", MAY, 1, thirds)).then(spread);
    before
        .when(impose(REDUCTION, UNIFORM_DUTY, "100", MAY, 1, List.of("33", "33", "34")))
        .thenRefused(NOT_SPREAD_SO);
    before.when(impose(REDUCTION, GENERAL, "30", MAY, 1, thirds)).thenRefused(NOT_SPREAD_SO);
    before
        .when(impose(REDUCTION, UNIFORM_DUTY, "100", MAY.minusDays(1), 1, thirds))
        .thenRefused(SPREAD_NOT_IN_THE_ORDINANCE);
    var after = entitlement.given(granted(null), spread);
    after
        .when(impose(SECOND, GENERAL, "10", MAY.plusMonths(3).minusDays(1), 1))
        .thenRefused(ALREADY_REDUCED);
    after.when(revise(REDUCTION, MAY.plusMonths(2))).then(revised(MAY.plusMonths(2)));
  }

  @Test
  void the_second_within_twelve_months_lasts_longer() {
    var once = entitlement.given(granted(null), UNIFORM_ONE);
    var eve = A_YEAR_LATER.minusDays(1);
    once.when(impose(SECOND, UNIFORM_DUTY, "100", eve, 1)).thenRefused(OTHER_MONTHS);
    once.when(impose(SECOND, UNIFORM_DUTY, "100", eve, 2))
        .then(imposed(SECOND, UNIFORM_DUTY, Recurrence.REPEATED, "100", eve, 2));
    once.when(impose(SECOND, UNIFORM_DUTY, "100", A_YEAR_LATER, 1))
        .then(imposed(SECOND, UNIFORM_DUTY, Recurrence.FIRST, "100", A_YEAR_LATER, 1));
  }

  @Test
  void one_of_an_earlier_entitlement_of_the_person_counts() {
    var earlier =
        Entitlement.evolve(
            Entitlement.evolve(new Entitlement.NotGranted(), DecisionSpec.id(0), granted(null)),
            DecisionSpec.id(1),
            UNIFORM_ONE);
    var eve = A_YEAR_LATER.minusDays(1);
    var again =
        new ImposeReduction(
            PROVISION,
            SECOND,
            UNIFORM_DUTY,
            Percentage.of("100"),
            eve,
            1,
            List.of(),
            false,
            List.of(Entitlement.termsOf(earlier).orElseThrow()),
            DECIDED,
            SPREADING);
    entitlement.given(granted(null)).when(again).thenRefused(OTHER_MONTHS);
  }

  @Test
  void what_is_under_the_ordinance_is_no_earlier_one() {
    entitlement
        .given(granted(null), GENERAL_ONE)
        .when(impose(SECOND, UNIFORM_DUTY, "100", MAY.plusMonths(3), 1))
        .then(imposed(SECOND, UNIFORM_DUTY, Recurrence.FIRST, "100", MAY.plusMonths(3), 1));
  }

  @Test
  void two_do_not_lie_over_each_other() {
    var once = entitlement.given(granted(null), GENERAL_ONE);
    once.when(impose(SECOND, GENERAL, "10", MAY.plusMonths(3).minusDays(1), 1))
        .thenRefused(ALREADY_REDUCED);
    once.when(impose(SECOND, GENERAL, "10", MAY.minusMonths(1), 1))
        .then(imposed(SECOND, GENERAL, null, "10", MAY.minusMonths(1), 1));
    entitlement
        .given(granted(null), GENERAL_ONE, reconsidered(MAY, false))
        .when(impose(SECOND, GENERAL, "10", MAY, 1))
        .then(imposed(SECOND, GENERAL, null, "10", MAY, 1));
  }

  @Test
  void lies_within_an_entitlement_under_the_participatiewet() {
    entitlement
        .given(granted(null))
        .when(impose(REDUCTION, GENERAL, "30", START.minusDays(1), 1))
        .thenRefused(BEFORE_THE_START);
    entitlement
        .given(granted(null), withdrawn(MAY))
        .when(impose(REDUCTION, GENERAL, "30", START, 1))
        .thenRefused(ALREADY_WITHDRAWN);
    var ioaw =
        new EntitlementGranted(
            RESIDENT,
            PROVISION,
            Given.APPLICATION,
            Scheme.IOAW,
            null,
            Given.NORM,
            false,
            START,
            null,
            Organisation.SDD,
            Municipality.DORDRECHT,
            START);
    entitlement
        .given(ioaw)
        .when(impose(REDUCTION, GENERAL, "30", MAY, 1))
        .thenRefused(NOT_THE_PARTICIPATIEWET);
  }

  @Test
  void one_under_the_ordinance_is_reconsidered() {
    var last = MAY.plusMonths(3).minusDays(1);
    var once = entitlement.given(granted(null), GENERAL_ONE);
    once.when(reconsider(REDUCTION, DECIDED.minusDays(1))).thenRefused(BEFORE_THE_REDUCTION);
    once.when(reconsider(REDUCTION, DECIDED)).then(reconsidered(DECIDED, true));
    once.when(reconsider(REDUCTION, last)).then(reconsidered(last, true));
    once.when(reconsider(REDUCTION, last.plusDays(1))).thenRefused(OUTSIDE_THE_REDUCTION);
    once.when(reconsider(SECOND, MAY)).thenRefused(NO_REDUCTION);
    entitlement
        .given(granted(null), UNIFORM_ONE)
        .when(reconsider(REDUCTION, MAY))
        .thenRefused(NOT_UNDER_THE_ORDINANCE);
  }

  @Test
  void one_for_a_uniform_duty_is_revised_when_that_is_met_again() {
    var last = MAY.plusMonths(1).minusDays(1);
    var once = entitlement.given(granted(null), UNIFORM_ONE);
    once.when(revise(REDUCTION, MAY.minusDays(1))).thenRefused(OUTSIDE_THE_REDUCTION);
    once.when(revise(REDUCTION, MAY)).then(revised(MAY));
    once.when(revise(REDUCTION, last)).then(revised(last));
    once.when(revise(REDUCTION, last.plusDays(1))).thenRefused(OUTSIDE_THE_REDUCTION);
    once.when(revise(SECOND, MAY)).thenRefused(NO_REDUCTION);
    entitlement
        .given(granted(null), UNIFORM_ONE, revised(MAY.plusDays(9)))
        .when(revise(REDUCTION, MAY.plusDays(9)))
        .thenRefused(OUTSIDE_THE_REDUCTION);
    entitlement
        .given(granted(null), GENERAL_ONE)
        .when(revise(REDUCTION, MAY))
        .thenRefused(NOT_A_UNIFORM_DUTY);
  }

  @Test
  void urgent_reasons_make_it_lower_or_shorter_and_never_longer() {
    var once =
        entitlement.given(granted(null), imposed(SECOND, UNIFORM_DUTY, null, "100", START, 2));
    once.when(impose(REDUCTION, UNIFORM_DUTY, "100", MAY.plusMonths(1), 2))
        .thenRefused(OTHER_MONTHS);
    once.when(urgent("20", MAY.plusMonths(1), 1))
        .then(
            new ReductionImposed(
                RESIDENT,
                PROVISION,
                REDUCTION,
                Scheme.GENERAL_ASSISTANCE,
                UNIFORM_DUTY,
                Recurrence.REPEATED,
                Percentage.of("20"),
                MAY.plusMonths(1),
                1,
                MAY.plusMonths(2),
                DECIDED,
                null,
                ReliefGround.URGENT_REASONS));
    once.when(urgent("100", MAY.plusMonths(1), 4)).thenRefused(OTHER_MONTHS);
  }

  @Test
  void any_is_revised_for_urgent_reasons_and_one_that_is_met_again_on_request() {
    entitlement
        .given(granted(null), GENERAL_ONE)
        .when(new ReviseReduction(PROVISION, REDUCTION, MAY, ReliefGround.URGENT_REASONS, null))
        .then(revised(MAY, ReliefGround.URGENT_REASONS, null));
    entitlement
        .given(granted(null), UNIFORM_ONE)
        .when(new ReviseReduction(PROVISION, REDUCTION, MAY, ReliefGround.DUTY_MET_AGAIN, null))
        .thenRefused(REVISION_NOT_REQUESTED);
  }

  private static ImposeReduction impose(
      ReductionId id, ReductionGround ground, String percentage, LocalDate from, int months) {
    return impose(id, ground, percentage, from, months, List.of());
  }

  private static ImposeReduction impose(
      ReductionId id,
      ReductionGround ground,
      String percentage,
      LocalDate from,
      int months,
      List<String> spread) {
    return new ImposeReduction(
        PROVISION,
        id,
        ground,
        Percentage.of(percentage),
        from,
        months,
        spread.stream().map(Percentage::of).toList(),
        false,
        List.of(),
        DECIDED,
        SPREADING);
  }

  private static ImposeReduction urgent(String percentage, LocalDate from, int months) {
    return new ImposeReduction(
        PROVISION,
        REDUCTION,
        UNIFORM_DUTY,
        Percentage.of(percentage),
        from,
        months,
        List.of(),
        true,
        List.of(),
        DECIDED,
        SPREADING);
  }

  private static ReductionImposed imposed(
      ReductionId id,
      ReductionGround ground,
      @Nullable Recurrence recurrence,
      String percentage,
      LocalDate from,
      int months) {
    return new ReductionImposed(
        RESIDENT,
        PROVISION,
        id,
        Scheme.GENERAL_ASSISTANCE,
        ground,
        recurrence,
        Percentage.of(percentage),
        from,
        months,
        from.plusMonths(months),
        DECIDED);
  }

  private static ReconsiderReduction reconsider(ReductionId id, LocalDate on) {
    return new ReconsiderReduction(PROVISION, id, on, true);
  }

  private static ReductionReconsidered reconsidered(LocalDate on, boolean upheld) {
    return new ReductionReconsidered(
        RESIDENT, PROVISION, REDUCTION, Scheme.GENERAL_ASSISTANCE, on, upheld);
  }

  private static ReviseReduction revise(ReductionId id, LocalDate from) {
    return new ReviseReduction(PROVISION, id, from, ReliefGround.DUTY_MET_AGAIN, DECIDED);
  }

  private static ReductionRevised revised(LocalDate from) {
    return revised(from, ReliefGround.DUTY_MET_AGAIN, DECIDED);
  }

  private static ReductionRevised revised(
      LocalDate from, ReliefGround relief, @Nullable LocalDate requestedOn) {
    return new ReductionRevised(
        RESIDENT, PROVISION, REDUCTION, Scheme.GENERAL_ASSISTANCE, from, relief, requestedOn);
  }
}
