package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestTrialTest {
  @ParameterizedTest
  @CsvSource({"2026-01-15, 2026-07-15", "2026-02-28, 2026-08-28", "2025-08-31, 2026-02-28"})
  void with_its_extension_it_ends_within_six_calendar_months(LocalDate from, LocalDate beyond) {
    assertThat(LongestTrial.endOf(from)).isEqualTo(beyond);
  }
}
