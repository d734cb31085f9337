package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotInWswTest {
  private static final Period WSW = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-03-01, true",
    "2026-01-01, 2026-03-02, false",
    "2026-05-31, , false",
    "2026-06-01, , true"
  })
  void no_day_of_the_subsidy_is_one_of_wsw_employment(
      LocalDate from, LocalDate to, boolean allowed) {
    assertThat(NotInWsw.allows(new Period(from, to), List.of(WSW))).isEqualTo(allowed);
  }
}
