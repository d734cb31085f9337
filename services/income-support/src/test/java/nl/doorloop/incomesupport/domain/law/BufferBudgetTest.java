package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
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
    assertThat(
            BufferBudget.due(
                BufferBudget.aYear(month, DORDRECHT, Parameters.builtIn()),
                Money.of(shortfall),
                Money.of(used)))
        .isEqualTo(Money.of(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04, DORDRECHT, 0.00",
    "2026-05, DORDRECHT, 600.00",
    "2026-05, SLIEDRECHT, 0.00"
  })
  void a_council_may_begin_earlier_and_the_amount_may_change(
      YearMonth month, Municipality municipality, String most) {
    var parameters =
        Parameters.of(
            List.of(
                line("BUFFER_BUDGET@0505", "YES"), line("BUFFER_BUDGET_A_YEAR@REGION", "600.00")));
    assertThat(BufferBudget.aYear(month, municipality, parameters)).isEqualTo(Money.of(most));
  }

  private static ParameterLine line(String id, String value) {
    return new ParameterLine(
        ParameterId.of(id), LocalDate.of(2026, 5, 1), null, value, "Raadsbesluit");
  }
}
