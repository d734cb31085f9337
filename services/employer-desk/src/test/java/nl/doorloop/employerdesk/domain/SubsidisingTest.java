package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.ended;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.Given.placement;
import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.employerdesk.PlacementKind.SELF_EMPLOYED;
import static nl.doorloop.language.employerdesk.SubsidyGround.FORFAIT;
import static nl.doorloop.language.employerdesk.SubsidyGround.WAGE_VALUE;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.DuringPlacement.EndWageCostSubsidy;
import nl.doorloop.employerdesk.domain.DuringPlacement.FixWageValue;
import nl.doorloop.employerdesk.domain.DuringPlacement.GrantWageCostSubsidy;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.SubsidyGround;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubsidisingTest {
  private static final ProvisionId SUBSIDY = new ProvisionId(new UUID(6, 1));
  private static final KvkNumber EXPERT = KvkNumber.of("87654321");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate SIX_MONTHS = START.plusMonths(6);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  @Test
  void a_wage_value_is_fixed_for_a_job_also_before_it_begins_once_a_day() {
    placement.given(job(null, null)).when(fix("60", MAY)).then(fixed("60", MAY));
    var before = START.minusMonths(1);
    placement.given(job(null, null)).when(fix("60", before)).then(fixed("60", before));
    placement
        .given(job(null, null), fixed("60", MAY))
        .when(fix("65", MAY))
        .thenRefused(PlacementRefusal.WAGE_VALUE_OF_THAT_DAY);
    placement
        .given(job(null, null), ended(MAY))
        .when(fix("60", MAY))
        .thenRefused(PlacementRefusal.AFTER_THE_END);
    placement
        .given(placement(SELF_EMPLOYED, null))
        .when(fix("60", MAY))
        .thenRefused(PlacementRefusal.NOT_IN_A_JOB);
    placement
        .given(job(null, null))
        .when(fix("60", LocalDate.of(2014, 12, 31)))
        .thenRefused(PlacementRefusal.BEFORE_THE_LAW);
  }

  @Test
  void the_subsidy_is_what_the_wage_value_leaves_and_at_most_70_percent() {
    grants("60", "40");
    grants("30", "70");
    grants("29.99", "70");
    placement
        .given(job(null, null), fixed("100", START))
        .when(grant(WAGE_VALUE, MAY, MAY))
        .thenRefused(PlacementRefusal.NOTHING_TO_SUBSIDISE);
  }

  private void grants(String wageValue, String percentage) {
    placement
        .given(job(null, null), fixed(wageValue, START))
        .when(grant(WAGE_VALUE, MAY, START))
        .then(granted(percentage, WAGE_VALUE, MAY, null, START));
  }

  @Test
  void without_a_wage_value_by_then_there_is_none_but_the_forfait() {
    placement
        .given(job(null, null))
        .when(grant(WAGE_VALUE, MAY, MAY))
        .thenRefused(PlacementRefusal.NO_WAGE_VALUE);
    placement
        .given(job(null, null), fixed("60", MAY))
        .when(grant(WAGE_VALUE, MAY, MAY.minusDays(1)))
        .thenRefused(PlacementRefusal.NO_WAGE_VALUE);
    placement
        .given(job(null, null))
        .when(grant(FORFAIT, START, START))
        .then(granted("50", FORFAIT, START, SIX_MONTHS, START));
    placement
        .given(job(null, null), fixed("60", MAY))
        .when(grant(FORFAIT, MAY, MAY))
        .thenRefused(PlacementRefusal.WAGE_VALUE_IS_FIXED);
  }

  @Test
  void the_forfait_lies_within_the_first_six_months_of_the_job() {
    var last = SIX_MONTHS.minusDays(1);
    placement
        .given(job(null, null))
        .when(grant(FORFAIT, last, last))
        .then(granted("50", FORFAIT, last, SIX_MONTHS, last));
    placement
        .given(job(null, null))
        .when(grant(FORFAIT, SIX_MONTHS, last))
        .thenRefused(PlacementRefusal.FORFAIT_TOO_LATE);
    placement
        .given(placement(JOB, MAY))
        .when(grant(FORFAIT, START, START))
        .then(granted("50", FORFAIT, START, MAY, START));
  }

  @Test
  void one_job_has_one_subsidy_which_gives_way_to_what_a_wage_value_says() {
    var forfait = granted("50", FORFAIT, START, SIX_MONTHS, START);
    placement
        .given(job(null, null), forfait)
        .when(grant(FORFAIT, MAY, MAY))
        .thenRefused(PlacementRefusal.ONE_SUBSIDY_PER_JOB);
    placement
        .given(job(null, null), forfait, fixed("50", MAY))
        .when(grant(WAGE_VALUE, MAY, MAY))
        .then(stopped(SUBSIDY, MAY), granted("50", WAGE_VALUE, MAY, null, MAY));
    placement
        .given(job(null, null), forfait, fixed("50", MAY))
        .when(grant(WAGE_VALUE, SIX_MONTHS, MAY))
        .then(granted("50", WAGE_VALUE, SIX_MONTHS, null, MAY));
    var came = PROVISION.supplement("WAGE_COST_SUBSIDY");
    placement
        .given(job("40", null), fixed("60", MAY))
        .when(grant(WAGE_VALUE, MAY, MAY))
        .thenRefused(PlacementRefusal.ONE_SUBSIDY_PER_JOB);
    placement
        .given(job("40", null), fixed("65", MAY))
        .when(grant(WAGE_VALUE, MAY, MAY))
        .then(stopped(came, MAY), granted("35", WAGE_VALUE, MAY, null, MAY));
    placement
        .given(job("40", null), fixed("65", MAY))
        .when(grant(WAGE_VALUE, START, MAY))
        .thenRefused(PlacementRefusal.ONE_SUBSIDY_PER_JOB);
  }

  @Test
  void it_lies_within_the_job() {
    var given = placement.given(job(null, null), fixed("60", START));
    given
        .when(grant(WAGE_VALUE, START.minusDays(1), START))
        .thenRefused(PlacementRefusal.BEFORE_THE_START);
    placement
        .given(job(null, null), fixed("60", START), ended(MAY))
        .when(grant(WAGE_VALUE, MAY, MAY))
        .thenRefused(PlacementRefusal.AFTER_THE_END);
    placement
        .given(placement(SELF_EMPLOYED, null))
        .when(grant(FORFAIT, MAY, MAY))
        .thenRefused(PlacementRefusal.NOT_IN_A_JOB);
  }

  @Test
  void it_ends_once_before_the_job_does() {
    var running = granted("40", WAGE_VALUE, MAY, null, MAY);
    var given = placement.given(job(null, null), fixed("60", START), running);
    var end = new EndWageCostSubsidy(PROVISION, MAY.plusDays(1), EndReason.TRANSFER);
    given.when(end).then(stopped(SUBSIDY, MAY.plusDays(1)));
    given
        .when(new EndWageCostSubsidy(PROVISION, MAY, EndReason.TRANSFER))
        .thenRefused(PlacementRefusal.NO_SUBSIDY);
    placement
        .given(job(null, null), running, stopped(SUBSIDY, MAY.plusDays(1)))
        .when(end)
        .thenRefused(PlacementRefusal.ALREADY_ENDED);
    placement
        .given(job("40", null))
        .when(new EndWageCostSubsidy(PROVISION, MAY, EndReason.TRANSFER))
        .then(stopped(PROVISION.supplement("WAGE_COST_SUBSIDY"), MAY));
  }

  private static FixWageValue fix(String wageValue, LocalDate on) {
    return new FixWageValue(PROVISION, Percentage.of(wageValue), on, EXPERT);
  }

  private static WageValueFixed fixed(String wageValue, LocalDate on) {
    return new WageValueFixed(RESIDENT, PROVISION, Percentage.of(wageValue), on, EXPERT);
  }

  private static GrantWageCostSubsidy grant(SubsidyGround ground, LocalDate from, LocalDate on) {
    return new GrantWageCostSubsidy(PROVISION, SUBSIDY, ground, from, on);
  }

  private static WageCostSubsidyGranted granted(
      String percentage,
      SubsidyGround ground,
      LocalDate from,
      @Nullable LocalDate to,
      LocalDate on) {
    return new WageCostSubsidyGranted(
        RESIDENT, PROVISION, SUBSIDY, Percentage.of(percentage), ground, from, to, on);
  }

  private static WageCostSubsidyEnded stopped(ProvisionId subsidy, LocalDate to) {
    return new WageCostSubsidyEnded(RESIDENT, PROVISION, subsidy, to, EndReason.TRANSFER);
  }
}
