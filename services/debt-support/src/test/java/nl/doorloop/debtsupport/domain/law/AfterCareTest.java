package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AfterCareTest {
  @Test
  void begins_on_the_first_day_without_the_arrangement_at_the_earliest() {
    var lastDay = LocalDate.of(2026, 4, 30);

    assertThat(AfterCare.earliest(lastDay.plusDays(1))).isEqualTo("2026-05-01").isAfter(lastDay);
  }
}
