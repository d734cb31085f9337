package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForfaitMonthsTest {
  @ParameterizedTest
  @CsvSource({"2026-01-15, 2026-07-15", "2025-08-31, 2026-02-28"})
  void a_wage_value_is_needed_after_six_calendar_months(LocalDate from, LocalDate needed) {
    assertThat(ForfaitMonths.endOf(from)).isEqualTo(needed);
  }

  @Test
  void it_is_half_the_minimum_wage() {
    assertThat(ForfaitMonths.PERCENTAGE.text()).isEqualTo("50");
  }
}
