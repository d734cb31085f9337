package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.NONE;
import static nl.doorloop.language.incomesupport.DisregardGround.SINGLE_PARENT;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.doorloop.language.incomesupport.DisregardGround;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisregardParametersTest {
  @ParameterizedTest
  @CsvSource({
    "EARNINGS, 2025-12, false",
    "EARNINGS, 2026-01, true",
    "EARNINGS, 2026-12, true",
    "EARNINGS, 2027-01, false",
    "SINGLE_PARENT, 2025-12, false",
    "SINGLE_PARENT, 2026-01, true",
    "SINGLE_PARENT, 2027-01, false",
    "UNIFORM, 2026-12, false",
    "UNIFORM, 2027-01, true",
    "NONE, 2026-06, false"
  })
  void a_month_has_the_amounts_of_its_own_time(
      DisregardGround ground, YearMonth month, boolean known) {
    assertThat(DisregardParameters.in(month, ground).isPresent()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "UNIFORM, 2026-12, false",
    "UNIFORM, 2027-01, true",
    "EARNINGS, 2026-12, true",
    "EARNINGS, 2027-01, true"
  })
  void the_uniform_disregard_begins_in_2027(
      DisregardGround ground, YearMonth month, boolean inForce) {
    assertThat(DisregardParameters.isInForce(ground, month)).isEqualTo(inForce);
  }

  @org.junit.jupiter.api.Test
  void each_has_its_number_of_months() {
    assertThat(DisregardParameters.months(EARNINGS)).isEqualTo(6);
    assertThat(DisregardParameters.months(SINGLE_PARENT)).isEqualTo(30);
    assertThat(DisregardParameters.months(UNIFORM)).isEqualTo(12);
    assertThat(DisregardParameters.months(NONE)).isEqualTo(Integer.MAX_VALUE);
  }
}
