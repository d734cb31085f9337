package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionTermTest {
  @Test
  void is_extended_to_a_day_after_its_last_one() {
    var received = LocalDate.of(2026, 3, 2);
    // Eight weeks end on King's Day, so the term itself runs on to 28 April.
    var last = LocalDate.of(2026, 4, 28);

    assertThat(DecisionTerm.isExtendedTo(last.minusDays(1), received)).isFalse();
    assertThat(DecisionTerm.isExtendedTo(last, received)).isFalse();
    assertThat(DecisionTerm.isExtendedTo(last.plusDays(1), received)).isTrue();
  }
}
