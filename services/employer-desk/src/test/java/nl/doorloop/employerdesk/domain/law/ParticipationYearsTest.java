package nl.doorloop.employerdesk.domain.law;

import static nl.doorloop.language.employerdesk.ReviewOutcome.CHANCES_INCREASED;
import static nl.doorloop.language.employerdesk.ReviewOutcome.NOT_INCREASED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationYearsTest {
  private static final LocalDate FROM = LocalDate.of(2024, 3, 1);

  @Test
  void the_last_review_says_whether_it_stops_after_a_year() {
    var no = review("2024-12-01", NOT_INCREASED, false);
    assertThat(ParticipationYears.stopsAfterOne(List.of())).isFalse();
    assertThat(ParticipationYears.stopsAfterOne(List.of(no))).isTrue();
    assertThat(
            ParticipationYears.stopsAfterOne(
                List.of(review("2025-01-01", CHANCES_INCREASED, false), no)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28, true", "2026-03-01, false"})
  void a_third_year_needs_a_review_within_two(String on, boolean allowed) {
    assertThat(allowThird(review(on, CHANCES_INCREASED, true))).isEqualTo(allowed);
  }

  @Test
  void a_third_year_needs_a_review_in_favour_of_another_environment() {
    assertThat(allowThird(review("2026-01-01", CHANCES_INCREASED, false))).isFalse();
    assertThat(allowThird(review("2026-01-01", NOT_INCREASED, true))).isFalse();
  }

  private static boolean allowThird(PlacementReviewed review) {
    return ParticipationYears.allowThird(FROM, List.of(review));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, CHANCES_INCREASED, false",
    "2026-03-01, CHANCES_INCREASED, true",
    "2027-02-28, CHANCES_INCREASED, true",
    "2027-03-01, CHANCES_INCREASED, false",
    "2026-06-01, NOT_INCREASED, false"
  })
  void a_fourth_year_needs_a_review_within_the_third_in_favour(
      String on, ReviewOutcome outcome, boolean allowed) {
    assertThat(ParticipationYears.allowFourth(FROM, List.of(review(on, outcome, false))))
        .isEqualTo(allowed);
  }

  private static PlacementReviewed review(String on, ReviewOutcome outcome, boolean other) {
    return new PlacementReviewed(
        new ResidentId(new UUID(1, 1)),
        new ProvisionId(new UUID(4, 1)),
        LocalDate.parse(on),
        outcome,
        other);
  }
}
