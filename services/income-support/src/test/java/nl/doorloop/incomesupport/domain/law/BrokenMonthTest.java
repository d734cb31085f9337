package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.doorloop.language.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenMonthTest {
  @ParameterizedTest
  @CsvSource({
    "2026-05-31, , 1200.00",
    "2026-06-01, , 1200.00",
    "2026-06-02, , 1160.00",
    "2026-06-30, , 40.00",
    "2026-07-01, , 0.00",
    "2026-01-01, 2026-06-01, 0.00",
    "2026-01-01, 2026-06-02, 40.00",
    "2026-01-01, 2026-06-30, 1160.00",
    "2026-01-01, 2026-07-01, 1200.00",
    "2026-06-11, 2026-06-21, 400.00"
  })
  void the_days_with_a_right_have_their_share(LocalDate from, @Nullable LocalDate to, String aid) {
    assertThat(BrokenMonth.of(Money.of("1200"), YearMonth.of(2026, 6), from, to))
        .isEqualTo(Money.of(aid));
  }
}
