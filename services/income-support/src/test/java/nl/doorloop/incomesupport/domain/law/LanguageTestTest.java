package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.Scheme;
import org.junit.jupiter.api.Test;

class LanguageTestTest {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 4, 28);

  @Test
  void it_is_taken_within_eight_weeks_after_the_application() {
    assertThat(LanguageTest.isInTime(LAST.minusDays(1), RECEIVED)).isTrue();
    assertThat(LanguageTest.isInTime(LAST, RECEIVED)).isTrue();
    assertThat(LanguageTest.isInTime(LAST.plusDays(1), RECEIVED)).isFalse();
  }

  @Test
  void it_belongs_to_general_assistance() {
    assertThat(LanguageTest.isTakenFor(Scheme.GENERAL_ASSISTANCE)).isTrue();
    assertThat(LanguageTest.isTakenFor(Scheme.SPECIAL_ASSISTANCE)).isFalse();
  }
}
