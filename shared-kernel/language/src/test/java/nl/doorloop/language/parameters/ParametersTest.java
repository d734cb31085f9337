package nl.doorloop.language.parameters;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static nl.doorloop.language.parameters.ParameterName.DEBT_DECISION_WEEKS;
import static nl.doorloop.language.parameters.ParameterName.EARNINGS_DISREGARD_HIGHEST;
import static nl.doorloop.language.parameters.ParameterName.UNIFORM_DISREGARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static ParameterLine line(
      ParameterName name,
      @Nullable Municipality municipality,
      String from,
      @Nullable String to,
      String value) {
    return new ParameterLine(
        new ParameterId(name, municipality),
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        value,
        "Verordening");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-30,",
    "2026-05-01,6",
    "2026-12-31,6",
    "2027-01-01,5",
    "2027-06-30,5",
    "2027-07-01,"
  })
  void a_value_holds_from_its_day_until_the_next_or_its_own_end(
      LocalDate day, @Nullable String value) {
    var parameters =
        Parameters.of(
            List.of(
                line(DEBT_DECISION_WEEKS, DORDRECHT, "2027-01-01", "2027-07-01", "5"),
                line(DEBT_DECISION_WEEKS, DORDRECHT, "2026-05-01", null, "6")));
    assertThat(
            parameters
                .on(day, DEBT_DECISION_WEEKS, DORDRECHT)
                .map(ParameterLine::value)
                .orElse(null))
        .isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE,SDD,false",
    "SDD,SDD,true",
    "SDD,DRECHTWERK,false",
    "SDD DRECHTWERK,DRECHTWERK,true"
  })
  void a_rule_is_on_for_the_organisations_that_switched_it_on(
      String value, Organisation organisation, boolean on) {
    var rule = ParameterName.CLEAN_SLATE_OF_STATUTORY;
    var parameters = Parameters.of(List.of(line(rule, null, "2026-05-01", null, value)));
    assertThat(parameters.isOn(MAY, rule, organisation)).isEqualTo(on);
    assertThat(parameters.isOn(MAY.minusYears(1), rule, organisation)).isFalse();
    assertThat(Parameters.builtIn().isOn(MAY, rule, organisation)).isFalse();
  }

  @Test
  void a_municipality_has_its_own_value_or_that_of_the_region() {
    var parameters =
        Parameters.of(
            List.of(
                line(DEBT_DECISION_WEEKS, null, "2026-01-01", null, "8"),
                line(DEBT_DECISION_WEEKS, DORDRECHT, "2026-05-01", "2026-06-01", "6")));
    assertThat(parameters.on(MAY, DEBT_DECISION_WEEKS, DORDRECHT).orElseThrow().value())
        .isEqualTo("6");
    assertThat(parameters.on(MAY, DEBT_DECISION_WEEKS, SLIEDRECHT).orElseThrow().value())
        .isEqualTo("8");
    assertThat(
            parameters.on(MAY.plusMonths(1), DEBT_DECISION_WEEKS, DORDRECHT).orElseThrow().value())
        .as("after its own the region's holds again")
        .isEqualTo("8");
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31,", "2026-01-01,285.00", "2026-06-30,285.00", "2026-07-01,290.00"})
  void what_was_set_follows_on_what_came_with_the_product(LocalDate day, @Nullable Money amount) {
    var parameters =
        Parameters.of(
            List.of(line(EARNINGS_DISREGARD_HIGHEST, null, "2026-07-01", null, "290.00")));
    assertThat(parameters.money(day, EARNINGS_DISREGARD_HIGHEST).orElse(null)).isEqualTo(amount);
  }

  @Test
  void a_council_may_begin_with_the_rule_of_2027_earlier() {
    var parameters =
        Parameters.of(List.of(line(UNIFORM_DISREGARD, DORDRECHT, "2026-05-01", null, "YES")));
    assertThat(parameters.isOn(MAY.minusDays(1), UNIFORM_DISREGARD, DORDRECHT)).isFalse();
    assertThat(parameters.isOn(MAY, UNIFORM_DISREGARD, DORDRECHT)).isTrue();
    assertThat(parameters.isOn(MAY, UNIFORM_DISREGARD, SLIEDRECHT)).isFalse();
    assertThat(parameters.isOn(LocalDate.of(2026, 12, 31), UNIFORM_DISREGARD, SLIEDRECHT))
        .isFalse();
    assertThat(parameters.isOn(LocalDate.of(2027, 1, 1), UNIFORM_DISREGARD, SLIEDRECHT)).isTrue();
  }
}
