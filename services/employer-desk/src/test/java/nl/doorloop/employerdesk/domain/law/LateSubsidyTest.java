package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LateSubsidyTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 1);

  @Test
  void it_is_applied_for_within_six_months_after_the_job_began() {
    assertThat(LateSubsidy.isRequestedInTime(LAST.minusDays(1), FROM)).isTrue();
    assertThat(LateSubsidy.isRequestedInTime(LAST, FROM)).isTrue();
    assertThat(LateSubsidy.isRequestedInTime(LAST.plusDays(1), FROM)).isFalse();
  }
}
