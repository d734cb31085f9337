package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.incomesupport.Scheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvancePaymentTest {
  @ParameterizedTest
  @EnumSource(Scheme.class)
  void an_advance_is_paid_on_general_and_may_be_on_special_assistance(Scheme scheme) {
    assertThat(AdvancePayment.isPaidOn(scheme))
        .isEqualTo(scheme == Scheme.GENERAL_ASSISTANCE || scheme == Scheme.SPECIAL_ASSISTANCE);
  }
}
