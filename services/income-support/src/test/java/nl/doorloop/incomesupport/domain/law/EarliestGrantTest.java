package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarliestGrantTest {
  private static final LocalDate CLAIMED = LocalDate.of(2026, 5, 15);

  @ParameterizedTest
  @CsvSource({"2026-05-15, 2026-02-15", "2026-05-31, 2026-02-28", "2024-05-31, 2024-02-29"})
  void assistance_begins_three_calendar_months_back_at_the_earliest(
      LocalDate claimed, LocalDate earliest) {
    assertThat(EarliestGrant.furthestBack(claimed)).isEqualTo(earliest);
  }

  @Test
  void a_day_before_the_notification_needs_a_ground() {
    assertThat(EarliestGrant.needsGround(CLAIMED.minusDays(1), CLAIMED)).isTrue();
    assertThat(EarliestGrant.needsGround(CLAIMED, CLAIMED)).isFalse();
    assertThat(EarliestGrant.needsGround(CLAIMED.plusDays(1), CLAIMED)).isFalse();
  }
}
