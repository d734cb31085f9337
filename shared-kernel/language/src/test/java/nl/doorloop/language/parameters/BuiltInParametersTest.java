package nl.doorloop.language.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link BuiltInParameters} says of each day, on both sides of each change. */
class BuiltInParametersTest {
  @ParameterizedTest
  @CsvSource({
    "EARNINGS_DISREGARD_PERCENTAGE, 2025-12-31,",
    "EARNINGS_DISREGARD_PERCENTAGE, 2026-01-01, 25",
    "EARNINGS_DISREGARD_HIGHEST, 2026-12-31, 285.00",
    "EARNINGS_DISREGARD_HIGHEST, 2027-01-01,",
    "PENSION_AGE_DISREGARD_PERCENTAGE, 2025-12-31,",
    "PENSION_AGE_DISREGARD_PERCENTAGE, 2027-01-01, 25",
    "PENSION_AGE_DISREGARD_HIGHEST, 2026-12-31, 285.00",
    "PENSION_AGE_DISREGARD_HIGHEST, 2027-01-01, 226.00",
    "SINGLE_PARENT_DISREGARD_PERCENTAGE, 2026-01-01, 12.5",
    "SINGLE_PARENT_DISREGARD_HIGHEST, 2026-12-31, 177.66",
    "SINGLE_PARENT_DISREGARD_HIGHEST, 2027-01-01,",
    "MEDICALLY_LIMITED_DISREGARD_PERCENTAGE, 2027-01-01, 15",
    "MEDICALLY_LIMITED_DISREGARD_HIGHEST, 2026-12-31, 180.19",
    "MEDICALLY_LIMITED_DISREGARD_HIGHEST, 2027-01-01,",
    "SUBSIDISED_JOB_DISREGARD_PERCENTAGE, 2026-12-31, 15",
    "SUBSIDISED_JOB_DISREGARD_HIGHEST, 2026-01-01, 180.19",
    "SUBSIDISED_JOB_DISREGARD_HIGHEST, 2027-01-01,",
    "UNIFORM_DISREGARD, 2026-12-31,",
    "UNIFORM_DISREGARD, 2027-01-01, YES",
    "UNIFORM_DISREGARD_PERCENTAGE, 2027-01-01, 15",
    "BUFFER_BUDGET, 2026-12-31,",
    "BUFFER_BUDGET, 2027-01-01, YES",
    "BUFFER_BUDGET_A_YEAR, 2027-01-01, 1000.00",
    "EMPLOYER_CHARGES, 2020-12-31,",
    "EMPLOYER_CHARGES, 2021-01-01, 23.5",
    "HOLIDAY_ALLOWANCE, 2026-01-01, 8",
    "MINIMUM_WAGE_MONTH, 2026-01-01,",
    "DEBT_DECISION_WEEKS, 2026-01-01,",
    "AMICABLE_SCHEME_MONTHS, 2026-01-01,"
  })
  void each_value_holds_on_its_days(ParameterName name, LocalDate day, @Nullable String value) {
    assertThat(
            Parameters.builtIn()
                .on(day, name, Municipality.DORDRECHT)
                .map(ParameterLine::value)
                .orElse(null))
        .isEqualTo(value);
  }

  @Test
  void every_value_has_a_source() {
    assertThat(BuiltInParameters.all()).allSatisfy(line -> assertThat(line.source()).isNotBlank());
  }
}
