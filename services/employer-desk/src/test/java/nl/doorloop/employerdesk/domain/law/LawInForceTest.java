package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawInForceTest {
  @ParameterizedTest
  @CsvSource({"2014-12-31, false", "2015-01-01, true", "2015-01-02, true"})
  void the_participatiewet_is_in_force_from_2015(LocalDate day, boolean inForce) {
    assertThat(LawInForce.on(day)).isEqualTo(inForce);
  }
}
