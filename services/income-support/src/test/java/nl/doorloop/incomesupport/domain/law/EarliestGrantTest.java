package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarliestGrantTest {
  @ParameterizedTest
  @CsvSource({"2026-05-15, 2026-02-15", "2026-05-31, 2026-02-28", "2024-05-31, 2024-02-29"})
  void assistance_begins_three_calendar_months_back_at_the_earliest(
      LocalDate received, LocalDate earliest) {
    assertThat(EarliestGrant.forReceipt(received)).isEqualTo(earliest);
  }
}
