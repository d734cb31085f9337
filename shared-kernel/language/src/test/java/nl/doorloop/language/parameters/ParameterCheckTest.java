package nl.doorloop.language.parameters;

import static nl.doorloop.language.parameters.ParameterCheck.Kind.GAP;
import static nl.doorloop.language.parameters.ParameterCheck.Kind.OVERLAP;
import static nl.doorloop.language.parameters.ParameterName.DEBT_DECISION_WEEKS;
import static nl.doorloop.language.parameters.ParameterName.EARNINGS_DISREGARD_HIGHEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterCheck.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParameterCheckTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate TO = LocalDate.of(2028, 1, 1);

  private static ParameterLine weeks(
      @Nullable Municipality municipality, String from, @Nullable String to) {
    return new ParameterLine(
        new ParameterId(DEBT_DECISION_WEEKS, municipality),
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        "6",
        "Verordening");
  }

  private static List<Finding> check(ParameterName name, ParameterLine... lines) {
    return ParameterCheck.of(Parameters.of(List.of(lines)), FROM, TO).stream()
        .filter(finding -> finding.name() == name)
        .toList();
  }

  @Test
  void what_nobody_set_is_not_missed_but_a_mandate_is() {
    assertThat(check(DEBT_DECISION_WEEKS)).isEmpty();
    assertThat(check(ParameterName.MANDATE_SDD))
        .hasSize(7)
        .allSatisfy(gap -> assertThat(gap.from()).isEqualTo(FROM));
  }

  @Test
  void days_between_two_values_and_municipalities_without_one_are_gaps() {
    assertThat(check(DEBT_DECISION_WEEKS, weeks(null, "2025-01-01", null))).isEmpty();
    assertThat(
            check(
                DEBT_DECISION_WEEKS,
                weeks(null, "2025-01-01", "2026-03-01"),
                weeks(Municipality.DORDRECHT, "2026-03-01", null),
                weeks(null, "2026-03-02", "2027-01-01")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Municipality.values())
                .filter(m -> m != Municipality.DORDRECHT)
                .flatMap(
                    m -> Stream.of(gap(m, "2026-03-01", "2026-03-02"), gap(m, "2027-01-01", null)))
                .toList());
  }

  private static Finding gap(Municipality municipality, String from, @Nullable String to) {
    return new Finding(
        GAP,
        DEBT_DECISION_WEEKS,
        municipality,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  @Test
  void the_amounts_of_2026_are_missed_from_2027_on() {
    assertThat(check(EARNINGS_DISREGARD_HIGHEST))
        .containsExactly(
            new Finding(GAP, EARNINGS_DISREGARD_HIGHEST, null, LocalDate.of(2027, 1, 1), null));
  }

  @Test
  void a_line_that_says_longer_than_the_next_one_allows_overlaps_it() {
    var later = LocalDate.of(2026, 6, 1);
    assertThat(
            check(
                DEBT_DECISION_WEEKS,
                weeks(null, "2025-01-01", "2026-09-01"),
                weeks(null, later.toString(), null)))
        .containsExactly(
            new Finding(OVERLAP, DEBT_DECISION_WEEKS, null, later, LocalDate.of(2026, 9, 1)));
    assertThat(
            check(
                DEBT_DECISION_WEEKS,
                weeks(null, "2025-01-01", "2026-06-01"),
                weeks(null, later.toString(), null)))
        .isEmpty();
    assertThat(
            check(
                DEBT_DECISION_WEEKS,
                weeks(null, "2025-01-01", null),
                weeks(null, later.toString(), null)))
        .isEmpty();
  }

  @Test
  void what_came_with_the_product_gives_way_to_what_is_set() {
    assertThat(
            check(
                EARNINGS_DISREGARD_HIGHEST,
                new ParameterLine(
                    new ParameterId(EARNINGS_DISREGARD_HIGHEST, null),
                    LocalDate.of(2026, 7, 1),
                    null,
                    "290.00",
                    "Regeling 2026")))
        .isEmpty();
  }

  @Test
  void what_comes_with_the_product_has_no_overlaps() {
    assertThat(ParameterCheck.of(Parameters.builtIn(), LocalDate.of(2000, 1, 1), TO))
        .noneMatch(finding -> finding.kind() == OVERLAP);
  }
}
