package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmicableSchemeTest {
  private static final Parameters EIGHTEEN =
      Parameters.of(
          List.of(
              new ParameterLine(
                  ParameterId.of("AMICABLE_SCHEME_MONTHS@0505"),
                  LocalDate.of(2026, 3, 1),
                  null,
                  "18",
                  "Beleidsregels")));

  @ParameterizedTest
  @CsvSource({
    "AMICABLE,2026-02-28,DORDRECHT,",
    "AMICABLE,2026-03-01,DORDRECHT,2027-08-31",
    "AMICABLE,2026-08-31,DORDRECHT,2028-02-28",
    "AMICABLE,2026-03-01,SLIEDRECHT,",
    "STATUTORY,2026-03-01,DORDRECHT,",
    "STABILISATION,2026-03-01,DORDRECHT,"
  })
  void it_lasts_as_long_as_its_municipality_set(
      Arrangement arrangement, LocalDate from, Municipality where, @Nullable LocalDate last) {
    assertThat(AmicableScheme.lastDay(arrangement, from, where, EIGHTEEN).orElse(null))
        .isEqualTo(last);
  }
}
