package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSubsidyAJobTest {
  private static final Period OTHER =
      new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1));

  @ParameterizedTest
  @CsvSource({
    "2026-01-01,2026-03-01,true",
    "2026-01-01,2026-03-02,false",
    "2026-05-31,,false",
    "2026-06-01,,true"
  })
  void they_do_not_share_a_day(LocalDate from, @Nullable LocalDate to, boolean allowed) {
    assertThat(OneSubsidyAJob.allows(new Period(from, to), List.of(OTHER))).isEqualTo(allowed);
  }
}
