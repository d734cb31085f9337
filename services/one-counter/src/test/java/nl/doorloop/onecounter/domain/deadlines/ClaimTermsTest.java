package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.CapacityKind.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.CapacityKind.WAGE_COST_SUBSIDY_GROUP;
import static nl.doorloop.language.incomesupport.CapacityKind.WORK_WITH_A_PROVISION;
import static nl.doorloop.language.incomesupport.CapacityRequester.COLLEGE;
import static nl.doorloop.language.incomesupport.CapacityRequester.PERSON;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityAssessed;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.ClaimEvent.SupplementGranted;
import nl.doorloop.onecounter.domain.Known;
import org.junit.jupiter.api.Test;

/**
 * The {@link LegalTerm}s of what may be asked for once in twelve months, and of what UWV is asked.
 */
class ClaimTermsTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> of(Known known) {
    return Deadlines.of(known.facts()).stream()
        .map(
            d ->
                "%s %s..%s %s"
                    .formatted(
                        d.term(),
                        d.firstDay(),
                        d.lastDay(),
                        d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  private static CapacityRequested asked(CapacityKind kind, CapacityRequester by, String on) {
    return new CapacityRequested(RESIDENT, kind, by, day(on), SDD, DORDRECHT);
  }

  @Test
  void another_income_supplement_is_refused_for_twelve_months() {
    assertThat(of(new Known().and(supplement("2026-03-10"))))
        .containsExactly("INCOME_SUPPLEMENT 2026-03-11..2027-03-09 open");
    assertThat(of(new Known().and(supplement("2026-03-10")).and(supplement("2027-03-10"))))
        .containsExactly("INCOME_SUPPLEMENT 2027-03-11..2028-03-09 open");
  }

  private static SupplementGranted supplement(String on) {
    return new SupplementGranted(RESIDENT, Money.of("450"), day(on), day(on), SDD, DORDRECHT);
  }

  @Test
  void a_person_asks_for_each_kind_once_in_twelve_months() {
    assertThat(
            of(
                new Known()
                    .and(asked(WAGE_COST_SUBSIDY_GROUP, PERSON, "2026-03-10"))
                    .and(asked(MEDICALLY_LIMITED, PERSON, "2026-04-10"))))
        .containsExactly(
            "CAPACITY_REQUEST 2026-03-11..2027-03-09 open",
            "CAPACITY_REQUEST 2026-04-11..2027-04-09 open");
    assertThat(of(new Known().and(asked(WAGE_COST_SUBSIDY_GROUP, COLLEGE, "2026-03-10"))))
        .isEmpty();
  }

  @Test
  void a_decision_does_not_shorten_it_and_it_is_no_longer_open_once_it_passed() {
    var decided = new CapacityDecided(RESIDENT, WAGE_COST_SUBSIDY_GROUP, day("2026-04-20"), false);
    var known = new Known().and(asked(WAGE_COST_SUBSIDY_GROUP, PERSON, "2026-03-10")).and(decided);
    var term = Deadlines.of(known.facts()).getFirst();

    assertThat(term.settledOn()).isNull();
    assertThat(term.isOpenOn(day("2027-03-09"))).isTrue();
    assertThat(term.isOpenOn(day("2027-03-10"))).isFalse();
  }

  @Test
  void uwv_assesses_in_eight_weeks_whether_somebody_can_work_with_a_provision() {
    var answered = new CapacityAssessed(RESIDENT, WORK_WITH_A_PROVISION, day("2026-04-01"), true);

    for (var by : CapacityRequester.values()) {
      assertThat(of(new Known().and(asked(WORK_WITH_A_PROVISION, by, "2026-03-02"))))
          .containsExactly("UWV_ASSESSMENT 2026-03-03..2026-04-28 open");
    }
    assertThat(
            of(new Known().and(asked(WORK_WITH_A_PROVISION, PERSON, "2026-03-02")).and(answered)))
        .containsExactly("UWV_ASSESSMENT 2026-03-03..2026-04-28 2026-04-01");
  }
}
