package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorloop.employerdesk.domain.GroupDecisions.Decided;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InTheGroupTest {
  private static final Instant THEN = Instant.parse("2026-05-01T10:00:00Z");

  private static Decided decided(String on, boolean established, long seconds) {
    return new Decided(LocalDate.parse(on), established, THEN.plusSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-30,true",
    "2026-05-01,false",
    "2026-08-31,false",
    "2026-09-01,true",
    "2026-09-02,true"
  })
  void the_last_decision_on_or_before_its_first_day_counts(LocalDate from, boolean allowed) {
    var decisions = List.of(decided("2026-09-01", true, 1), decided("2026-05-01", false, 2));
    assertThat(InTheGroup.allows(from, decisions)).isEqualTo(allowed);
    assertThat(InTheGroup.allows(from, List.of())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1,2,true", "2,1,false"})
  void of_two_of_one_day_the_later_recorded_counts(long negative, long positive, boolean allowed) {
    var decisions =
        List.of(decided("2026-05-01", false, negative), decided("2026-05-01", true, positive));
    assertThat(InTheGroup.allows(LocalDate.of(2026, 5, 1), decisions)).isEqualTo(allowed);
  }
}
