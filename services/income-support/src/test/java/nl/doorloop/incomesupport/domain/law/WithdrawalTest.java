package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.WithdrawalGround;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
  private static final LocalDate SUSPENDED = LocalDate.of(2026, 5, 1);

  @Test
  void for_a_default_it_goes_back_to_the_first_suspended_day() {
    var ground = WithdrawalGround.DEFAULT_NOT_REPAIRED;

    assertThat(Withdrawal.isAllowed(ground, SUSPENDED.minusDays(1), SUSPENDED)).isFalse();
    assertThat(Withdrawal.isAllowed(ground, SUSPENDED, SUSPENDED)).isTrue();
    assertThat(Withdrawal.isAllowed(ground, SUSPENDED.plusDays(1), SUSPENDED)).isFalse();
    assertThat(Withdrawal.isAllowed(ground, SUSPENDED, null)).isFalse();
  }

  @Test
  void for_another_ground_no_suspension_is_needed() {
    assertThat(Withdrawal.isAllowed(WithdrawalGround.DUTY_TO_INFORM, SUSPENDED, null)).isTrue();
    assertThat(Withdrawal.isAllowed(WithdrawalGround.UNDULY_GRANTED, SUSPENDED, null)).isTrue();
  }
}
