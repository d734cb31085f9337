package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.incomesupport.Scheme;
import org.junit.jupiter.api.Test;

class HolidayAllowanceTest {
  @Test
  void it_is_paid_on_general_assistance_only() {
    for (var scheme : Scheme.values()) {
      assertThat(HolidayAllowance.isPaidOn(scheme)).isEqualTo(scheme == Scheme.GENERAL_ASSISTANCE);
    }
  }
}
