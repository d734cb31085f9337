package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PremiumTest {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final LocalDate SIX = LocalDate.of(2026, 9, 1);
  private static final LocalDate TWELVE = LocalDate.of(2027, 3, 1);

  @Test
  void it_is_due_when_six_months_have_passed() {
    assertThat(Premium.dueOn(SIX.minusDays(1), FROM, null, List.of())).isEmpty();
    assertThat(Premium.dueOn(SIX, FROM, null, List.of())).contains(1);
    assertThat(Premium.dueOn(SIX.plusDays(1), FROM, null, List.of())).contains(1);
  }

  @Test
  void the_next_is_due_six_months_later() {
    assertThat(Premium.dueOn(TWELVE.minusDays(1), FROM, null, List.of(1))).isEmpty();
    assertThat(Premium.dueOn(TWELVE, FROM, null, List.of(1))).contains(2);
    assertThat(Premium.dueOn(TWELVE, FROM, null, List.of())).contains(1);
  }

  @Test
  void the_placement_must_have_lasted_that_long() {
    assertThat(Premium.dueOn(TWELVE, FROM, SIX.minusDays(1), List.of())).isEmpty();
    assertThat(Premium.dueOn(TWELVE, FROM, SIX, List.of())).contains(1);
    assertThat(Premium.dueOn(TWELVE, FROM, SIX.plusDays(1), List.of(1))).isEmpty();
  }

  @Test
  void a_placement_has_eight_half_years_at_most() {
    var late = FROM.plusYears(5);
    assertThat(Premium.dueOn(late, FROM, null, List.of(1, 2, 3, 4, 5, 6, 7))).contains(8);
    assertThat(Premium.dueOn(late, FROM, null, List.of(1, 2, 3, 4, 5, 6, 7, 8))).isEmpty();
  }
}
