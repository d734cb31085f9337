package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.debtsupport.Arrangement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtLawInForceTest {
  @ParameterizedTest
  @CsvSource({"2012-06-30,true", "2012-07-01,false"})
  void nobody_asks_for_debt_support_before_the_law(LocalDate day, boolean before) {
    assertThat(DebtLawInForce.isBeforeSupport(day)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31,true", "2021-01-01,false"})
  void there_are_early_signals_since_2021(LocalDate day, boolean before) {
    assertThat(DebtLawInForce.isBeforeSignals(day)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "AMICABLE,2012-06-30,true",
    "AMICABLE,2012-07-01,false",
    "COUNSELLING,2012-06-30,true",
    "STABILISATION,2012-07-01,false",
    "STATUTORY,1998-11-30,true",
    "STATUTORY,1998-12-01,false"
  })
  void each_arrangement_has_a_law(Arrangement arrangement, LocalDate day, boolean before) {
    assertThat(DebtLawInForce.isBefore(arrangement, day)).isEqualTo(before);
  }
}
