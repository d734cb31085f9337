package nl.doorloop.shelteredwork.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.EndReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LapseOfIndicationTest {
  @ParameterizedTest
  @EnumSource(EndReason.class)
  void at_pension_age_and_at_death_and_for_nothing_else(EndReason reason) {
    boolean lapses = reason == EndReason.PENSION || reason == EndReason.DECEASED;

    assertThat(LapseOfIndication.by(reason)).isEqualTo(lapses);
  }
}
