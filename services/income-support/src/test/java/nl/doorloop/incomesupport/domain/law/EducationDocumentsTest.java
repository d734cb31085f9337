package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import org.junit.jupiter.api.Test;

class EducationDocumentsTest {
  private static final LocalDate ON = LocalDate.of(2026, 3, 2);
  private static final LocalDate BY = LocalDate.of(2026, 3, 30);

  @Test
  void where_a_search_period_applies_they_come_with_the_application() {
    assertThat(EducationDocuments.by(SearchPeriodGround.ALL_UNDER_27, true, ON)).isNull();
    assertThat(EducationDocuments.by(SearchPeriodGround.OTHER_SCHEME, true, ON)).isNull();
  }

  @Test
  void else_they_are_due_in_four_weeks_where_somebody_is_under_27() {
    assertThat(EducationDocuments.by(SearchPeriodGround.SOMEBODY_27_OR_OLDER, true, ON))
        .isEqualTo(BY);
    assertThat(EducationDocuments.by(SearchPeriodGround.SOMEBODY_27_OR_OLDER, false, ON)).isNull();
    assertThat(EducationDocuments.by(SearchPeriodGround.PRO_OR_VSO_PUPIL, false, ON)).isEqualTo(BY);
    assertThat(EducationDocuments.by(SearchPeriodGround.LIMITED_HOURS, false, ON)).isEqualTo(BY);
    assertThat(EducationDocuments.by(SearchPeriodGround.WAGE_COST_SUBSIDY_GROUP, false, ON))
        .isEqualTo(BY);
  }

  @Test
  void the_last_day_is_no_rest_day() {
    assertThat(
            EducationDocuments.by(
                SearchPeriodGround.PRO_OR_VSO_PUPIL, false, LocalDate.of(2026, 3, 6)))
        .isEqualTo(LocalDate.of(2026, 4, 7));
  }
}
