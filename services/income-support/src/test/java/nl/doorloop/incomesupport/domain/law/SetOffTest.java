package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.doorloop.language.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetOffTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @ParameterizedTest
  @CsvSource({
    "1000.00, 250.00, 1401.50, 750.00",
    "100.00, 100.00, 1401.50, 0.00",
    "100.00, 100.01, 1401.50, 0.00",
    "1401.50, 0.00, 1401.50, 1401.50",
    "1401.51, 0.00, 1401.50, 1401.50",
    "1401.49, 0.00, 1401.50, 1401.49"
  })
  void the_aid_is_lowered_by_the_income_and_never_below_zero(
      String income, String disregarded, String aid, String setOff) {
    assertThat(SetOff.of(Money.of(income), Money.of(disregarded), Money.of(aid)))
        .isEqualTo(Money.of(setOff));
  }

  @Test
  void where_the_aid_is_not_known_the_income_is_the_set_off() {
    assertThat(SetOff.of(Money.of("2000"), Money.of("285"), null)).isEqualTo(Money.of("1715"));
  }

  @Test
  void income_is_set_off_in_its_own_month_and_the_six_after() {
    assertThat(SetOff.isInTime(MARCH, MARCH.minusMonths(1))).isFalse();
    assertThat(SetOff.isInTime(MARCH, MARCH)).isTrue();
    assertThat(SetOff.isInTime(MARCH, MARCH.plusMonths(6))).isTrue();
    assertThat(SetOff.isInTime(MARCH, MARCH.plusMonths(7))).isFalse();
  }
}
