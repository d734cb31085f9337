package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DebtDecisionTermTest {
  private static final Parameters SIX_WEEKS_THEN_EIGHT =
      Parameters.of(List.of(weeks("2026-03-01", "6"), weeks("2026-06-01", "8")));

  private static ParameterLine weeks(String from, String value) {
    return new ParameterLine(
        ParameterId.of("DEBT_DECISION_WEEKS@0505"),
        LocalDate.parse(from),
        null,
        value,
        "Verordening");
  }

  /** 27 April 2026 is King's Day and a Monday. */
  @ParameterizedTest
  @CsvSource({
    "2026-02-28,",
    "2026-03-02,2026-04-13",
    "2026-03-16,2026-04-28",
    "2026-05-31,2026-07-13",
    "2026-06-01,2026-07-27"
  })
  void the_ordinance_of_the_day_of_the_talk_counts(LocalDate talk, @Nullable LocalDate last) {
    assertThat(
            DecisionTerm.lastDay(talk, Municipality.DORDRECHT, SIX_WEEKS_THEN_EIGHT).orElse(null))
        .isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-02", "2026-06-01"})
  void another_municipality_has_none(LocalDate talk) {
    assertThat(DecisionTerm.lastDay(talk, Municipality.SLIEDRECHT, SIX_WEEKS_THEN_EIGHT)).isEmpty();
  }
}
