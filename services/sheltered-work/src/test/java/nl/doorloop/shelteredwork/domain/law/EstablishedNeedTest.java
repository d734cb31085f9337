package nl.doorloop.shelteredwork.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstablishedNeedTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-30,2026-05-01,true",
    "2026-05-01,2026-05-01,false",
    "2026-05-02,2026-05-01,false",
    "2026-05-02,,true"
  })
  void it_does_not_begin_once_the_college_decided_that_it_is_not_so(
      LocalDate from, @Nullable LocalDate notSince, boolean allowed) {
    assertThat(EstablishedNeed.allows(from, notSince)).isEqualTo(allowed);
  }
}
