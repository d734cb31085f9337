package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.Money;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvancePaymentTest {
  @Test
  void what_was_advanced_is_set_off() {
    assertThat(AdvancePayment.setOff(List.of())).isEmpty();
    assertThat(AdvancePayment.setOff(List.of(paid("1331.43")))).contains(Money.of("1331.43"));
    assertThat(AdvancePayment.setOff(List.of(paid("1331.43"), paid("0.57"))))
        .contains(Money.of("1332.00"));
  }

  private static AdvancePaid paid(String amount) {
    return new AdvancePaid(
        new ResidentId(new UUID(1, 1)),
        new ApplicationId(new UUID(2, 2)),
        Scheme.GENERAL_ASSISTANCE,
        Money.of(amount),
        LocalDate.of(2026, 3, 2));
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void an_advance_is_paid_on_general_and_may_be_on_special_assistance(Scheme scheme) {
    assertThat(AdvancePayment.isPaidOn(scheme))
        .isEqualTo(scheme == Scheme.GENERAL_ASSISTANCE || scheme == Scheme.SPECIAL_ASSISTANCE);
  }
}
