package nl.doorloop.shelteredwork.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndOfRegistrationTest {
  @ParameterizedTest
  @CsvSource({"2026-03-10, 2026-03-11", "2026-12-31, 2027-01-01", "2028-02-28, 2028-02-29"})
  void the_first_day_without_an_entry_is_the_day_after(LocalDate established, LocalDate without) {
    assertThat(EndOfRegistration.after(established)).isEqualTo(without);
  }
}
