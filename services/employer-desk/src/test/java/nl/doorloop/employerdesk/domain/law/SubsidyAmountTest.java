package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.employerdesk.domain.law.SubsidyAmount.Rates;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyAmountTest {
  /** Round amounts for the examples; not those of any year. */
  private static final Parameters SET =
      Parameters.of(List.of(wage("2026-01-01", "2000.00"), wage("2026-07-01", "2100.00")));

  private static final Rates FIRST =
      new Rates(Money.of("2000"), Percentage.of("8"), Percentage.of("23.5"));

  private static ParameterLine wage(String from, String amount) {
    return new ParameterLine(
        ParameterId.of("MINIMUM_WAGE_MONTH@REGION"),
        LocalDate.parse(from),
        null,
        amount,
        "Voorbeeld");
  }

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
    assertThat(SubsidyAmount.on(day, SET).map(Rates::minimumWage)).contains(Money.of(minimumWage));
  }

  @Test
  void before_the_first_parameters_there_are_none() {
    assertThat(SubsidyAmount.on(LocalDate.of(2025, 12, 31), SET)).isEmpty();
  }
}
