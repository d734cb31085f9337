package nl.doorloop.shelteredwork.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedAdviceTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03-10, 2026-03-09, false, false",
    "2025-03-10, 2026-03-10, false, true",
    "2025-03-10, 2026-03-11, false, true",
    "2024-02-29, 2025-02-27, false, false",
    "2024-02-29, 2025-02-28, false, true",
    "2025-03-10, 2025-03-10, true, true",
    "2025-03-10, 2026-03-09, true, true"
  })
  void again_after_twelve_months_or_in_another_situation(
      LocalDate previous, LocalDate on, boolean changedSituation, boolean allowed) {
    assertThat(RepeatedAdvice.isAllowed(previous, on, changedSituation)).isEqualTo(allowed);
  }
}
