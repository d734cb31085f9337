package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.debtsupport.Arrangement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleanSlateTest {
  @ParameterizedTest
  @EnumSource(Arrangement.class)
  void ends_a_statutory_scheme_and_no_other(Arrangement arrangement) {
    assertThat(CleanSlate.mayEnd(arrangement)).isEqualTo(arrangement == Arrangement.STATUTORY);
  }
}
