package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.doorloop.language.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BufferBudgetTest {
  @ParameterizedTest
  @CsvSource({
    "2026-12, 200.00, 0.00, 0.00",
    "2027-01, 200.00, 0.00, 200.00",
    "2027-02, 200.00, 799.99, 200.00",
    "2027-02, 200.00, 800.00, 200.00",
    "2027-02, 200.00, 800.01, 199.99",
    "2027-02, 200.00, 1000.00, 0.00",
    "2027-02, 1000.01, 0.00, 1000.00",
    "2027-02, 0.00, 0.00, 0.00"
  })
  void makes_up_for_what_is_below_the_norm_up_to_a_thousand_euro_a_year(
      YearMonth month, String shortfall, String used, String due) {
    assertThat(BufferBudget.due(month, Money.of(shortfall), Money.of(used)))
        .isEqualTo(Money.of(due));
  }
}
