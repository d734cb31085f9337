package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.UnduePaymentGround.COULD_BE_UNDERSTOOD;
import static nl.doorloop.language.incomesupport.UnduePaymentGround.DUTY_TO_INFORM;
import static nl.doorloop.language.incomesupport.UnduePaymentGround.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReclaimTest {
  private static final LocalDate PAID = LocalDate.of(2024, 3, 31);
  private static final LocalDate TWO_YEARS_LATER = LocalDate.of(2026, 3, 31);

  @Test
  void what_could_be_understood_is_reclaimed_within_two_years() {
    var ground = COULD_BE_UNDERSTOOD;

    assertThat(Reclaim.isPossible(GENERAL_ASSISTANCE, ground, PAID, TWO_YEARS_LATER.minusDays(1)))
        .isTrue();
    assertThat(Reclaim.isPossible(GENERAL_ASSISTANCE, ground, PAID, TWO_YEARS_LATER)).isTrue();
    assertThat(Reclaim.isPossible(GENERAL_ASSISTANCE, ground, PAID, TWO_YEARS_LATER.plusDays(1)))
        .isFalse();
  }

  @Test
  void on_another_ground_or_under_another_law_this_term_is_none() {
    var late = TWO_YEARS_LATER.plusYears(5);

    assertThat(Reclaim.isPossible(GENERAL_ASSISTANCE, DUTY_TO_INFORM, PAID, late)).isTrue();
    assertThat(Reclaim.isPossible(GENERAL_ASSISTANCE, OTHER, PAID, late)).isTrue();
    assertThat(Reclaim.isPossible(IOAW, COULD_BE_UNDERSTOOD, PAID, late)).isTrue();
  }
}
