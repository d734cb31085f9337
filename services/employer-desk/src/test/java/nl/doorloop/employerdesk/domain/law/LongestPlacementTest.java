package nl.doorloop.employerdesk.domain.law;

import static nl.doorloop.language.employerdesk.PlacementKind.JOB;
import static nl.doorloop.language.employerdesk.PlacementKind.PARTICIPATION;
import static nl.doorloop.language.employerdesk.PlacementKind.SELF_EMPLOYED;
import static nl.doorloop.language.employerdesk.PlacementKind.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.employerdesk.PlacementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestPlacementTest {
  @ParameterizedTest
  @CsvSource({"2026-01-15, 2026-03-15", "2026-02-28, 2026-04-28", "2025-12-31, 2026-02-28"})
  void a_trial_ends_within_two_calendar_months(LocalDate from, LocalDate beyond) {
    assertThat(LongestPlacement.endOf(TRIAL, from)).contains(beyond);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-15, 2028-01-15", "2024-02-29, 2026-02-28"})
  void a_participation_placement_ends_within_two_years(LocalDate from, LocalDate beyond) {
    assertThat(LongestPlacement.endOf(PARTICIPATION, from)).contains(beyond);
  }

  @Test
  void paid_work_may_last() {
    for (PlacementKind paid : new PlacementKind[] {JOB, SELF_EMPLOYED}) {
      assertThat(LongestPlacement.endOf(paid, LocalDate.of(2026, 1, 1))).isEmpty();
    }
  }
}
