package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.onecounter.domain.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyGroupTermsTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static PlacementStarted job(@Nullable String subsidy) {
    return new PlacementStarted(
        RESIDENT,
        provision("p"),
        PlacementKind.JOB,
        null,
        null,
        subsidy == null ? null : Percentage.of(subsidy),
        false,
        null,
        day("2026-01-01"),
        null,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        day("2026-01-01"),
        null);
  }

  private static WageCostSubsidyGranted granted(String from) {
    return new WageCostSubsidyGranted(
        RESIDENT,
        provision("p"),
        provision("s"),
        Percentage.of("40"),
        SubsidyGround.WAGE_VALUE,
        day(from),
        null,
        day(from));
  }

  private static CapacityDecided decided(CapacityKind kind, String on, boolean established) {
    return new CapacityDecided(RESIDENT, kind, day(on), established);
  }

  private static CapacityDecided inTheGroup(String on, boolean established) {
    return decided(CapacityKind.WAGE_COST_SUBSIDY_GROUP, on, established);
  }

  private static List<String> of(Known known) {
    return Deadlines.of(known.facts()).stream()
        .filter(d -> d.term() == LegalTerm.SUBSIDY_GROUP)
        .map(
            d ->
                "%s..%s %s"
                    .formatted(
                        d.firstDay(), d.lastDay(), d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  @Test
  void a_subsidy_ends_on_the_day_of_the_decision() {
    assertThat(of(new Known().and(job("40")).and(inTheGroup("2026-05-01", false))))
        .containsExactly("2026-05-01..2026-05-01 open");
    assertThat(
            of(
                new Known()
                    .and(job(null))
                    .and(granted("2026-02-01"))
                    .and(inTheGroup("2026-05-01", false))))
        .containsExactly("2026-05-01..2026-05-01 open");
  }

  @Test
  void one_that_began_after_the_decision_had_no_right_from_its_first_day() {
    assertThat(
            of(
                new Known()
                    .and(job(null))
                    .and(inTheGroup("2026-01-15", false))
                    .and(granted("2026-02-01"))))
        .containsExactly("2026-02-01..2026-02-01 open");
  }

  @Test
  void nothing_ends_for_who_is_in_the_group_or_has_no_subsidy() {
    assertThat(of(new Known().and(job("40")).and(inTheGroup("2026-05-01", true)))).isEmpty();
    assertThat(of(new Known().and(job(null)).and(inTheGroup("2026-05-01", false)))).isEmpty();
    assertThat(
            of(
                new Known()
                    .and(job("40"))
                    .and(decided(CapacityKind.MEDICALLY_LIMITED, "2026-05-01", false))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-05-01,", "2026-05-02,2026-05-02", "2026-09-01,2026-09-01"})
  void its_end_the_end_of_the_job_or_another_decision_settles_it(
      String on, @Nullable String settled) {
    var expected =
        settled == null
            ? List.<String>of()
            : List.of("2026-05-01..2026-05-01 %s".formatted(settled));
    assertThat(
            of(
                new Known()
                    .and(job(null))
                    .and(granted("2026-02-01"))
                    .and(inTheGroup("2026-05-01", false))
                    .and(
                        new WageCostSubsidyEnded(
                            RESIDENT, provision("p"), provision("s"), day(on), EndReason.OTHER))))
        .isEqualTo(expected);
    assertThat(
            of(
                new Known()
                    .and(job("40"))
                    .and(inTheGroup("2026-05-01", false))
                    .and(new PlacementEnded(RESIDENT, provision("p"), day(on), EndReason.OTHER))))
        .isEqualTo(expected);
    assertThat(
            of(
                new Known()
                    .and(job("40"))
                    .and(inTheGroup("2026-05-01", false))
                    .and(inTheGroup(on, true))))
        .isEqualTo(expected);
  }
}
