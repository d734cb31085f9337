package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighestSubsidyTest {
  @ParameterizedTest
  @CsvSource({"0.01, true", "69.99, true", "70, true", "70.01, false", "100, false"})
  void a_subsidy_of_seventy_percent_is_the_highest(String percent, boolean allowed) {
    assertThat(HighestSubsidy.allows(Percentage.of(percent))).isEqualTo(allowed);
  }
}
