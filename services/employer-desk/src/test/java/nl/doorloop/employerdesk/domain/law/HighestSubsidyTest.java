package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighestSubsidyTest {
  @ParameterizedTest
  @CsvSource({"0.01, true", "69.99, true", "70, true", "70.01, false", "100, false"})
  void a_subsidy_of_seventy_percent_is_the_highest(String percent, boolean allowed) {
    assertThat(HighestSubsidy.allows(Percentage.of(percent))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"0.01, 70", "29.99, 70", "30, 70", "30.01, 69.99", "57.5, 42.5", "99.99, 0.01"})
  void it_is_what_the_wage_value_leaves(String wageValue, String subsidy) {
    assertThat(HighestSubsidy.forWageValue(Percentage.of(wageValue)))
        .contains(Percentage.of(subsidy));
  }

  @Test
  void the_whole_minimum_wage_leaves_nothing() {
    assertThat(HighestSubsidy.forWageValue(Percentage.of("100"))).isEmpty();
  }
}
