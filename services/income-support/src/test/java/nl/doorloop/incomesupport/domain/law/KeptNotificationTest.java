package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.Scheme.BBZ;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.Scheme.IOAZ;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptNotificationTest {
  private static final LocalDate REJECTED = LocalDate.of(2026, 5, 1);

  @Test
  void that_of_a_rejected_neighbouring_scheme_counts_for_general_assistance() {
    for (var rejected : List.of(IOAW, IOAZ, BBZ)) {
      assertThat(KeptNotification.counts(GENERAL_ASSISTANCE, REJECTED, rejected, REJECTED))
          .isTrue();
    }
    for (var rejected : List.of(GENERAL_ASSISTANCE, SPECIAL_ASSISTANCE)) {
      assertThat(KeptNotification.counts(GENERAL_ASSISTANCE, REJECTED, rejected, REJECTED))
          .isFalse();
    }
    assertThat(KeptNotification.counts(SPECIAL_ASSISTANCE, REJECTED, IOAW, REJECTED)).isFalse();
    assertThat(KeptNotification.counts(IOAZ, REJECTED, IOAW, REJECTED)).isFalse();
  }

  @Test
  void not_before_the_rejection() {
    assertThat(KeptNotification.counts(GENERAL_ASSISTANCE, REJECTED.minusDays(1), IOAW, REJECTED))
        .isFalse();
    assertThat(KeptNotification.counts(GENERAL_ASSISTANCE, REJECTED.plusDays(1), IOAW, REJECTED))
        .isTrue();
  }
}
