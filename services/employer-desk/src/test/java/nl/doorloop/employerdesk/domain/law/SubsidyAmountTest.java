package nl.doorloop.employerdesk.domain.law;

import static nl.doorloop.employerdesk.domain.law.SubsidyAmount.CHARGES_OF_2021;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.employerdesk.domain.law.SubsidyAmount.Parameters;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyAmountTest {
  /** Round amounts for the examples; not those of any year. */
  private static final Parameters FIRST =
      new Parameters(
          LocalDate.of(2026, 1, 1), Money.of("2000"), Percentage.of("8"), CHARGES_OF_2021);

  private static final Parameters JULY =
      new Parameters(
          LocalDate.of(2026, 7, 1), Money.of("2100"), Percentage.of("8"), CHARGES_OF_2021);

  @ParameterizedTest
  @CsvSource({
    "50, 36, 1333.80",
    "50, 18, 666.90",
    "50, 40, 1482.00",
    "70, 36, 1867.32",
    "42.5, 28.5, 897.54",
    "50, 0, 0"
  })
  void it_is_a_part_of_the_wage_with_holiday_allowance_and_charges(
      String percentage, String hours, String amount) {
    assertThat(SubsidyAmount.aMonth(Percentage.of(percentage), Hours.of(hours), FIRST))
        .isEqualTo(Money.of(amount));
  }

  @ParameterizedTest
  @CsvSource({"2026-01-01, 2000", "2026-12-31, 2000", "2027-01-01, 2100"})
  void it_follows_the_minimum_wage_on_each_1_january(LocalDate day, String minimumWage) {
    assertThat(SubsidyAmount.on(day, List.of(FIRST, JULY)).map(Parameters::minimumWage))
        .contains(Money.of(minimumWage));
  }

  @Test
  void before_the_first_parameters_there_are_none() {
    assertThat(SubsidyAmount.on(LocalDate.of(2025, 12, 31), List.of(FIRST))).isEmpty();
  }
}
