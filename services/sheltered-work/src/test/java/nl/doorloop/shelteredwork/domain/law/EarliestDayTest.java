package nl.doorloop.shelteredwork.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarliestDayTest {
  @ParameterizedTest
  @CsvSource({
    "WSW, 1997-12-31, true",
    "WSW, 1998-01-01, false",
    "WSW, 1998-01-02, false",
    "PW, 2014-12-31, true",
    "PW, 2015-01-01, false",
    "PW, 2015-01-02, false",
    "WMO, 1997-12-31, false"
  })
  void nothing_stands_under_a_law_before_that_law(
      LegalFramework law, LocalDate day, boolean before) {
    assertThat(EarliestDay.isBefore(law, day)).isEqualTo(before);
  }
}
