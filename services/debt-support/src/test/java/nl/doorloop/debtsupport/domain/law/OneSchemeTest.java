package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Period;
import nl.doorloop.language.debtsupport.Arrangement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSchemeTest {
  private static final Period OTHER =
      new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));

  @ParameterizedTest
  @CsvSource({
    "AMICABLE,2026-01-01,2026-03-01,true",
    "AMICABLE,2026-01-01,2026-03-02,false",
    "STATUTORY,2026-05-31,,false",
    "STATUTORY,2026-06-01,,true",
    "STABILISATION,2026-04-01,,true",
    "COUNSELLING,2026-04-01,,true"
  })
  void a_scheme_begins_when_the_one_before_has_ended(
      Arrangement kind, LocalDate from, @Nullable LocalDate to, boolean allowed) {
    assertThat(OneScheme.allows(kind, new Period(from, to), List.of(OTHER))).isEqualTo(allowed);
  }
}
