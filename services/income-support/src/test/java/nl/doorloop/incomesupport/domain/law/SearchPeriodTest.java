package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.SearchPeriodException;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchPeriodTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FOURTH_MONDAY = LocalDate.of(2026, 3, 30);

  @Test
  void lasts_four_weeks_where_all_are_under_27() {
    assertThat(SearchPeriod.after(GENERAL_ASSISTANCE, MONDAY, true, null))
        .isEqualTo(new SearchPeriod(SearchPeriodGround.ALL_UNDER_27, FOURTH_MONDAY));
  }

  @Test
  void does_not_run_where_somebody_is_older_or_the_scheme_is_another() {
    assertThat(SearchPeriod.after(GENERAL_ASSISTANCE, MONDAY, false, null))
        .isEqualTo(new SearchPeriod(SearchPeriodGround.SOMEBODY_27_OR_OLDER, null));
    assertThat(SearchPeriod.after(SPECIAL_ASSISTANCE, MONDAY, true, null))
        .isEqualTo(new SearchPeriod(SearchPeriodGround.OTHER_SCHEME, null));
  }

  @ParameterizedTest
  @EnumSource(SearchPeriodException.class)
  void does_not_run_for_whom_the_law_excepts(SearchPeriodException exception) {
    var period = SearchPeriod.after(GENERAL_ASSISTANCE, MONDAY, true, exception);

    assertThat(period.to()).isNull();
    assertThat(period.ground().name()).isEqualTo(exception.name());
  }

  @Test
  void an_application_is_taken_from_its_end_on() {
    assertThat(SearchPeriod.allows(FOURTH_MONDAY.minusDays(1), FOURTH_MONDAY, null)).isFalse();
    assertThat(SearchPeriod.allows(FOURTH_MONDAY, FOURTH_MONDAY, null)).isTrue();
    assertThat(SearchPeriod.allows(MONDAY, null, null)).isTrue();
  }

  @Test
  void an_application_is_taken_from_the_day_of_the_waiver_on() {
    var waived = MONDAY.plusDays(3);

    assertThat(SearchPeriod.allows(waived.minusDays(1), FOURTH_MONDAY, waived)).isFalse();
    assertThat(SearchPeriod.allows(waived, FOURTH_MONDAY, waived)).isTrue();
  }
}
