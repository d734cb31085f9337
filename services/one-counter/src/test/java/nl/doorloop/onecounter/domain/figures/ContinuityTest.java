package nl.doorloop.onecounter.domain.figures;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.PAPENDRECHT;
import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.onecounter.domain.figures.ContinuityFigure.ANSWERED_WITHIN_TERM;
import static nl.doorloop.onecounter.domain.figures.ContinuityFigure.DAYS_TO_START;
import static nl.doorloop.onecounter.domain.figures.ContinuityFigure.INCOME_GAP_DAYS;
import static nl.doorloop.onecounter.domain.figures.ContinuityFigure.REINSTATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.FallBacks;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.HandOvers;
import nl.doorloop.onecounter.domain.figures.ContinuityRow.IncomeGaps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the figures of continuity count, and when. An offer of {@link Known} has 14 days. */
class ContinuityTest {
  private static final LocalDate LATER = LocalDate.parse("2025-01-01");

  private static final ReturnId RETURN = ReturnId.of("00000000-0000-0000-0000-000000000001");

  private static Row benefit() {
    return Row.income("b", GENERAL_ASSISTANCE).from("2019-01-01");
  }

  private static ContinuityData data(Known... residents) {
    List<ContinuityCase> cases = new ArrayList<>();
    List<OpenLine> open = new ArrayList<>();
    for (int i = 0; i < residents.length; i++) {
      var id = new ResidentId(new UUID(0, i));
      var trajectory = residents[i].trajectory();
      cases.addAll(ContinuityCases.of(id, trajectory, residents[i].facts(), _ -> null));
      open.addAll(OpenLine.of(id, trajectory));
    }
    return new ContinuityData(cases, open);
  }

  private static FlowQuery of2020() {
    return query("2020-01-01", "2021-01-01", null, null);
  }

  private static FlowQuery query(
      String from, String to, @Nullable Municipality municipality, @Nullable Organisation by) {
    return new FlowQuery(
        LocalDate.parse(from), LocalDate.parse(to), municipality, by, By.MUNICIPALITY, null);
  }

  private static ContinuityRow all(FlowQuery query, Known... residents) {
    return Continuity.of(data(residents), query, LATER).row(null);
  }

  private static HandOvers handOvers(Known... residents) {
    return all(of2020(), residents).handOvers();
  }

  @Test
  void an_answer_on_the_last_day_of_the_term_is_within_it_and_one_a_day_later_is_not() {
    var answered = Known.of(benefit()).offered("h", "2020-03-01").accepted("h", "2020-03-15");
    var late = Known.of(benefit()).offered("h", "2020-03-01").refused("h", "2020-03-16");

    assertThat(handOvers(answered)).isEqualTo(new HandOvers(1L, 1L, 1.0, 0L, null));
    assertThat(handOvers(late)).isEqualTo(new HandOvers(1L, 0L, 0.0, 0L, null));
    assertThat(handOvers(answered, late)).isEqualTo(new HandOvers(2L, 1L, 0.5, 0L, null));
  }

  @Test
  void the_first_answer_counts_and_a_start_is_one() {
    var twice =
        Known.of(benefit())
            .offered("h", "2020-03-01")
            .started("h", "2020-03-20")
            .accepted("h", "2020-03-10");
    var atOnce = Known.of(benefit()).offered("h", "2020-03-01").started("h", "2020-03-05");

    assertThat(handOvers(twice, atOnce)).isEqualTo(new HandOvers(2L, 2L, 1.0, 2L, 4L));
  }

  @Test
  void an_offer_without_an_answer_counts_from_the_day_after_its_term() {
    var offer = data(Known.of(benefit()).offered("h", "2020-03-01"));
    var last = LocalDate.parse("2020-03-15");

    assertThat(Continuity.of(offer, of2020(), last).row(null).handOvers().of()).isZero();
    assertThat(Continuity.of(offer, of2020(), last.plusDays(1)).row(null).handOvers())
        .isEqualTo(new HandOvers(1L, 0L, 0.0, 0L, null));
  }

  @Test
  void an_offer_that_was_taken_back_within_its_term_waits_for_no_answer() {
    assertThat(handOvers(takenBack("2020-03-15")).of()).isZero();
    assertThat(handOvers(takenBack("2020-03-16"))).isEqualTo(new HandOvers(1L, 0L, 0.0, 0L, null));
    assertThat(handOvers(takenBack("2020-03-16").accepted("h", "2020-03-10")).withinTerm())
        .isEqualTo(1);
  }

  private static Known takenBack(String on) {
    return Known.of(benefit())
        .offered("h", "2020-03-01")
        .and(new HandOverWithdrawn(Known.RESIDENT, Known.handOver("h"), LocalDate.parse(on)));
  }

  @Test
  void the_median_of_an_even_number_is_the_lower_middle_one() {
    var residents =
        List.of("2020-03-04", "2020-03-11", "2020-03-21", "2020-04-30").stream()
            .map(day -> Known.of(benefit()).offered("h", "2020-03-01").started("h", day))
            .toArray(Known[]::new);

    assertThat(handOvers(residents).medianDaysToStart()).isEqualTo(10);
  }

  @Test
  void a_hand_over_counts_in_the_period_of_its_offer() {
    var known = Known.of(benefit()).offered("h", "2020-03-01").started("h", "2020-03-05");

    assertThat(all(query("2020-03-01", "2020-03-02", null, null), known).handOvers().of())
        .isEqualTo(1);
    assertThat(all(query("2020-03-02", "2021-01-01", null, null), known).handOvers().of()).isZero();
    assertThat(all(query("2020-01-01", "2020-03-01", null, null), known).handOvers().of()).isZero();
  }

  @Test
  void a_hand_over_counts_where_the_resident_lived_on_the_day_of_the_offer() {
    var known =
        Known.of(benefit())
            .address(DORDRECHT, "2019-01-01")
            .address(PAPENDRECHT, "2020-03-02")
            .offered("h", "2020-03-01")
            .started("h", "2020-03-05");
    var figures = Continuity.of(data(known), of2020(), LATER);

    assertThat(figures.row(DORDRECHT).handOvers().of()).isEqualTo(1);
    assertThat(figures.row(PAPENDRECHT).handOvers().of()).isZero();
    assertThat(figures.items()).extracting(row -> row.handOvers().of()).contains(1L);
  }

  @Test
  void a_hand_over_is_the_receivers_and_a_gap_the_leads() {
    var known =
        Known.of(benefit().to("2020-02-01"), Row.work("w", WSW_INTERNAL).from("2020-02-11"))
            .offered("h", "2020-01-15", "b")
            .started("h", "2020-02-11", "w");

    var receiver = all(query("2020-01-01", "2021-01-01", null, DRECHTWERK), known);
    var sender = all(query("2020-01-01", "2021-01-01", null, SDD), known);

    assertThat(receiver.handOvers().of()).isEqualTo(1);
    assertThat(sender.handOvers().of()).isZero();
    assertThat(sender.incomeGaps().days()).isEqualTo(10);
  }

  @Test
  void days_of_a_gap_count_within_the_period_and_for_every_hundred_residents() {
    var gap = Known.of(benefit().to("2019-12-20"), Row.work("w", WSW_INTERNAL).from("2020-01-10"));
    var none = Known.of(benefit());

    assertThat(all(of2020(), gap, none, none, none).incomeGaps())
        .isEqualTo(new IncomeGaps(4L, 1L, 9L, 225.0));
    assertThat(all(query("2019-12-01", "2020-01-01", null, null), gap).incomeGaps().days())
        .isEqualTo(12);
    assertThat(all(query("2020-01-10", "2020-02-01", null, null), gap).incomeGaps())
        .isEqualTo(new IncomeGaps(1L, 0L, 0L, 0.0));
    assertThat(all(query("2018-01-01", "2019-01-01", null, null), gap).incomeGaps())
        .isEqualTo(new IncomeGaps(0L, 0L, 0L, null));
  }

  @Test
  void a_gap_counts_where_the_resident_lives_on_each_of_its_days() {
    var known =
        Known.of(benefit().to("2020-03-01"), Row.work("w", WSW_INTERNAL).from("2020-03-21"))
            .address(DORDRECHT, "2019-01-01")
            .address(PAPENDRECHT, "2020-03-15");
    var figures = Continuity.of(data(known), of2020(), LATER);

    assertThat(figures.row(DORDRECHT).incomeGaps().days()).isEqualTo(14);
    assertThat(figures.row(PAPENDRECHT).incomeGaps().days()).isEqualTo(6);
    assertThat(figures.row(null).incomeGaps()).isEqualTo(new IncomeGaps(1L, 1L, 20L, 2000.0));
  }

  @Test
  void days_that_have_not_come_are_not_counted() {
    var open = data(Known.of(benefit().to("2020-03-01"), Row.debt("d").from("2019-06-01")));

    assertThat(
            Continuity.of(open, of2020(), LocalDate.parse("2020-03-10"))
                .row(null)
                .incomeGaps()
                .days())
        .isEqualTo(10);
    assertThat(Continuity.of(open, of2020(), LATER).row(null).incomeGaps().days()).isEqualTo(306);
    assertThat(
            Continuity.of(open, of2020(), LocalDate.parse("2019-12-31"))
                .row(null)
                .incomeGaps()
                .residents())
        .isZero();
  }

  @Test
  void a_figure_opens_to_what_it_counts() {
    var known =
        Known.of(benefit().to("2020-03-01"), Row.work("w", WSW_INTERNAL).from("2020-03-21"))
            .and("offer", Known.of().offered("h", "2020-01-01").facts().getFirst().event())
            .and("answer", Known.of().accepted("h", "2020-01-05").facts().getFirst().event());
    var data = data(known);

    var answered = Continuity.open(data, of2020(), ANSWERED_WITHIN_TERM, LATER);
    assertThat(answered).hasSize(1);
    assertThat(answered.getFirst().met()).isTrue();
    assertThat(answered.getFirst().days()).isEqualTo(4);
    assertThat(answered.getFirst().counted().because())
        .extracting(because -> because.event())
        .containsExactly(Known.event("offer"), Known.event("answer"));
    assertThat(Continuity.open(data, of2020(), DAYS_TO_START, LATER)).isEmpty();
    var gaps =
        Continuity.open(
            data, query("2020-03-06", "2021-01-01", null, null), INCOME_GAP_DAYS, LATER);
    assertThat(gaps).extracting(CountedFact::on).containsExactly(LocalDate.parse("2020-03-06"));
    assertThat(gaps).extracting(CountedFact::days).containsExactly(15L);
    assertThat(gaps.getFirst().counted().because()).isNotEmpty();
  }

  @Test
  void a_fall_back_counts_from_its_day_until_support_is_reinstated() {
    var waits = Known.of(benefit()).and("proposal", fellBack("2020-06-01"));
    var again =
        Known.of(benefit())
            .and("proposal", fellBack("2020-06-01"))
            .and("grant", reinstated("2020-06-04"));

    assertThat(all(of2020(), waits, again).fallBacks()).isEqualTo(new FallBacks(2L, 1L, 3L));
    assertThat(all(query("2020-06-02", "2021-01-01", null, null), again).fallBacks())
        .isEqualTo(new FallBacks(0L, 0L, null));
    assertThat(all(query("2020-01-01", "2021-01-01", null, DRECHTWERK), again).fallBacks().of())
        .isZero();
    var facts = Continuity.open(data(waits, again), of2020(), REINSTATED, LATER);
    assertThat(facts).extracting(CountedFact::met).containsExactlyInAnyOrder(true, false);
    assertThat(
            facts.stream().filter(CountedFact::met).findFirst().orElseThrow().counted().because())
        .extracting(because -> because.event())
        .containsExactlyInAnyOrder(Known.event("proposal"), Known.event("grant"));
  }

  private static ReturnProposed fellBack(String on) {
    return new ReturnProposed(
        Known.RESIDENT,
        RETURN,
        AgreementId.of("00000000-0000-0000-0000-000000000002"),
        LocalDate.parse(on),
        List.of(Known.provision("b")),
        SDD,
        null,
        null);
  }

  private static EntitlementGranted reinstated(String from) {
    return new EntitlementGranted(
        Known.RESIDENT,
        Known.provision("again"),
        null,
        GENERAL_ASSISTANCE,
        null,
        new Money(100_000),
        false,
        LocalDate.parse(from),
        null,
        SDD,
        DORDRECHT,
        LocalDate.parse(from),
        new Reinstatement(RETURN, Known.provision("b")));
  }
}
