package nl.doorloop.debtsupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.debtsupport.Arrangement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationTest {
  @ParameterizedTest
  @EnumSource(Arrangement.class)
  void it_follows_on_help_without_a_court(Arrangement arrangement) {
    assertThat(Declaration.mayFollow(arrangement)).isEqualTo(arrangement != Arrangement.STATUTORY);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28,false", "2026-03-01,true", "2027-03-01,true"})
  void it_is_given_in_or_after_that_help(LocalDate on, boolean inTime) {
    assertThat(Declaration.isInTime(on, LocalDate.of(2026, 3, 1))).isEqualTo(inTime);
  }
}
