package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Money;
import org.junit.jupiter.api.Test;

class FineTest {
  private static final LocalDate BREACHED = LocalDate.of(2026, 5, 1);
  private static final Money HARM = Money.of("820.01");

  @Test
  void is_at_most_what_was_paid_too_much() {
    assertThat(Fine.highest(HARM, BREACHED, null)).hasValue(HARM);
    assertThat(Fine.highest(null, BREACHED, null)).isEmpty();
  }

  @Test
  void is_half_as_much_again_within_five_years_after_an_earlier_one() {
    var more = Money.of("1230.01");
    assertThat(Fine.highest(HARM, BREACHED, BREACHED.minusYears(5).minusDays(1))).hasValue(HARM);
    assertThat(Fine.highest(HARM, BREACHED, BREACHED.minusYears(5))).hasValue(more);
    assertThat(Fine.highest(HARM, BREACHED, BREACHED.minusDays(1))).hasValue(more);
    assertThat(Fine.highest(HARM, BREACHED, BREACHED)).hasValue(HARM);
  }

  @Test
  void a_warning_is_given_once_in_two_years() {
    assertThat(Fine.mayBeAWarning(BREACHED, List.of())).isTrue();
    assertThat(Fine.mayBeAWarning(BREACHED, List.of(BREACHED.minusYears(2)))).isTrue();
    assertThat(Fine.mayBeAWarning(BREACHED, List.of(BREACHED.minusYears(2).plusDays(1)))).isFalse();
    assertThat(Fine.mayBeAWarning(BREACHED, List.of(BREACHED))).isFalse();
    assertThat(Fine.mayBeAWarning(BREACHED, List.of(BREACHED.plusDays(1)))).isTrue();
  }
}
