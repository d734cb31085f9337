package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.ReuseGround.ENDED_WITHIN_TWELVE_MONTHS;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReuseOfDataTest {
  private static final LocalDate ENDED = LocalDate.of(2025, 3, 1);
  private static final LocalDate TOO_LATE = LocalDate.of(2026, 3, 1);

  @Test
  void known_data_are_used_again_for_twelve_months() {
    assertThat(ReuseOfData.of(GENERAL_ASSISTANCE, ENDED, ENDED))
        .contains(ENDED_WITHIN_TWELVE_MONTHS);
    assertThat(ReuseOfData.of(GENERAL_ASSISTANCE, ENDED, TOO_LATE.minusDays(1)))
        .contains(ENDED_WITHIN_TWELVE_MONTHS);
    assertThat(ReuseOfData.of(GENERAL_ASSISTANCE, ENDED, TOO_LATE)).isEmpty();
  }

  @Test
  void not_while_the_assistance_goes_on_and_not_of_another_scheme() {
    assertThat(ReuseOfData.of(GENERAL_ASSISTANCE, ENDED, ENDED.minusDays(1))).isEmpty();
    assertThat(ReuseOfData.of(SPECIAL_ASSISTANCE, ENDED, ENDED)).isEmpty();
  }
}
