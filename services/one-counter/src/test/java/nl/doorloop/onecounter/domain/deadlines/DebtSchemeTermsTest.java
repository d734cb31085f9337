package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.debtsupport.Arrangement.AMICABLE;
import static nl.doorloop.language.debtsupport.Arrangement.COUNSELLING;
import static nl.doorloop.language.debtsupport.Arrangement.STABILISATION;
import static nl.doorloop.language.debtsupport.Arrangement.STATUTORY;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.onecounter.domain.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtSchemeTermsTest {
  private static final Origin ROW = new Origin(Source.DEBT_SUPPORT, SourceId.of("S1"), null);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static ArrangementStarted scheme(
      Arrangement kind, String from, @Nullable String to, @Nullable Origin origin) {
    return new ArrangementStarted(
        RESIDENT,
        provision("d"),
        kind,
        day(from),
        to == null ? null : day(to),
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        day(from),
        origin,
        null);
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

  @ParameterizedTest
  @CsvSource({
    "2023-06-30,",
    "2023-07-01,2024-12-31",
    "2023-07-02,2025-01-01",
    "2026-08-31,2028-02-28"
  })
  void a_statutory_scheme_lasts_eighteen_months_since_july_2023(
      String from, @Nullable String last) {
    var known = new Known().and(scheme(STATUTORY, from, null, null));
    assertThat(of(known))
        .isEqualTo(
            last == null
                ? List.of()
                : List.of("STATUTORY_SCHEME %s..%s open".formatted(from, last)));
  }

  @Test
  void a_recorded_end_counts_before_the_eighteen_months_also_where_it_is_later_or_older() {
    assertThat(of(new Known().and(scheme(STATUTORY, "2026-03-01", "2029-03-01", null))))
        .containsExactly("STATUTORY_SCHEME 2026-03-01..2029-02-28 open");
    assertThat(of(new Known().and(scheme(STATUTORY, "2023-06-30", "2026-06-30", null))))
        .containsExactly("STATUTORY_SCHEME 2023-06-30..2026-06-29 open");
  }

  @Test
  void what_it_came_to_settles_it_and_so_does_the_end_in_a_file() {
    var ended =
        new ArrangementEnded(
            RESIDENT,
            provision("d"),
            day("2027-09-01"),
            EndReason.OTHER,
            ArrangementOutcome.CLEAN_SLATE);
    assertThat(of(new Known().and(scheme(STATUTORY, "2026-03-01", null, null)).and(ended)))
        .containsExactly("STATUTORY_SCHEME 2026-03-01..2027-08-31 2027-09-01");
    assertThat(of(new Known().and(scheme(STATUTORY, "2024-03-01", "2024-05-01", ROW))))
        .containsExactly("STATUTORY_SCHEME 2024-03-01..2024-04-30 2024-05-01");
    assertThat(of(new Known().and(scheme(STATUTORY, "2024-03-01", null, ROW))))
        .containsExactly("STATUTORY_SCHEME 2024-03-01..2025-08-31 open");
  }

  @Test
  void an_amicable_scheme_is_followed_only_where_its_municipality_set_how_long_it_lasts() {
    var amicable = scheme(AMICABLE, "2026-03-01", null, null);
    assertThat(of(new Known().and(amicable))).isEmpty();
    assertThat(of(new Known().and(amicable.expectedToEndOn(day("2027-08-31")))))
        .containsExactly("AMICABLE_SCHEME 2026-03-01..2027-08-31 open");
    assertThat(
            of(
                new Known()
                    .and(
                        scheme(AMICABLE, "2026-03-01", "2028-03-01", null)
                            .expectedToEndOn(day("2027-08-31")))))
        .containsExactly("AMICABLE_SCHEME 2026-03-01..2028-02-29 open");
  }

  @Test
  void other_arrangements_have_no_term() {
    for (var kind : List.of(COUNSELLING, STABILISATION)) {
      assertThat(of(new Known().and(scheme(kind, "2026-03-01", null, null)))).isEmpty();
    }
  }

  @Test
  void what_follows_is_the_clean_slate_or_that_it_is_over_and_something_has_to_be_done() {
    assertThat(LegalTerm.STATUTORY_SCHEME.effect()).isEqualTo(LegalTerm.Effect.CLEAN_SLATE);
    assertThat(LegalTerm.AMICABLE_SCHEME.effect()).isEqualTo(LegalTerm.Effect.SCHEME_OVER);
    assertThat(LegalTerm.STATUTORY_SCHEME.isOpportunity()).isFalse();
  }
}
