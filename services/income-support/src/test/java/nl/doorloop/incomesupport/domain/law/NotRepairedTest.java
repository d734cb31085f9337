package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.SuspensionKind.PAYMENT;
import static nl.doorloop.language.incomesupport.SuspensionKind.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.law.NotRepaired.Suspension;
import org.junit.jupiter.api.Test;

class NotRepairedTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final Suspension OF_THE_RIGHT = new Suspension(RIGHT, MAY, MAY.plusDays(14));

  @Test
  void it_goes_back_to_the_first_suspended_day() {
    assertThat(NotRepaired.isFirstDay(RIGHT, MAY.minusDays(1), OF_THE_RIGHT)).isFalse();
    assertThat(NotRepaired.isFirstDay(RIGHT, MAY, OF_THE_RIGHT)).isTrue();
    assertThat(NotRepaired.isFirstDay(RIGHT, MAY.plusDays(1), OF_THE_RIGHT)).isFalse();
  }

  @Test
  void a_default_needs_a_suspended_right_and_an_address_a_suspended_payment() {
    assertThat(NotRepaired.isFirstDay(PAYMENT, MAY, OF_THE_RIGHT)).isFalse();
    assertThat(NotRepaired.isFirstDay(PAYMENT, MAY, new Suspension(PAYMENT, MAY, null))).isTrue();
    assertThat(NotRepaired.isFirstDay(RIGHT, MAY, null)).isFalse();
  }

  @Test
  void the_last_day_to_repair_is_waited_for() {
    assertThat(NotRepaired.isTimeOver(MAY.minusDays(1), MAY)).isFalse();
    assertThat(NotRepaired.isTimeOver(MAY, MAY)).isFalse();
    assertThat(NotRepaired.isTimeOver(MAY.plusDays(1), MAY)).isTrue();
  }
}
