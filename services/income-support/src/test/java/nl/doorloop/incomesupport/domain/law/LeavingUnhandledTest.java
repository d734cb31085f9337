package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeavingUnhandledTest {
  private static final LocalDate LAST = LocalDate.of(2026, 3, 24);

  @Test
  void is_allowed_after_the_last_day_to_complete_it() {
    assertThat(LeavingUnhandled.isAllowed(LAST.minusDays(1), LAST)).isFalse();
    assertThat(LeavingUnhandled.isAllowed(LAST, LAST)).isFalse();
    assertThat(LeavingUnhandled.isAllowed(LAST.plusDays(1), LAST)).isTrue();
  }

  @Test
  void is_not_allowed_where_nothing_was_asked_or_it_came_in() {
    assertThat(LeavingUnhandled.isAllowed(LAST, null)).isFalse();
  }
}
