package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanOfActionTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-25, false",
    "2026-01-26, true",
    "2026-01-27, true",
    "2026-02-08, true",
    "2026-02-09, true",
    "2026-02-10, false"
  })
  void is_made_from_the_first_talk_to_the_decision(LocalDate plan, boolean belongs) {
    var talk = LocalDate.of(2026, 1, 26);
    var decision = LocalDate.of(2026, 2, 9);

    assertThat(PlanOfAction.belongsTo(plan, talk, decision)).isEqualTo(belongs);
  }
}
