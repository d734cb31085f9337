package nl.doorloop.language.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {
  @Test
  void every_holiday_of_a_year_and_no_other() {
    assertThat(
            LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(LegalCalendar::isHoliday)
                .map(LocalDate::toString))
        .containsExactly(
            "2026-01-01",
            "2026-04-03",
            "2026-04-05",
            "2026-04-06",
            "2026-04-27",
            "2026-05-05",
            "2026-05-14",
            "2026-05-24",
            "2026-05-25",
            "2026-12-25",
            "2026-12-26");
  }

  @ParameterizedTest
  @CsvSource({"2024-04-01", "2025-04-21", "2027-03-29", "2011-04-25", "2000-04-24"})
  void easter_monday(LocalDate day) {
    assertThat(LegalCalendar.isHoliday(day)).isTrue();
    assertThat(LegalCalendar.isHoliday(day.plusDays(1))).isFalse();
  }

  @Test
  void kings_day_is_a_day_earlier_where_it_falls_on_a_sunday() {
    assertThat(LegalCalendar.isHoliday(LocalDate.of(2025, 4, 26))).isTrue();
    assertThat(LegalCalendar.isHoliday(LocalDate.of(2025, 4, 27))).isFalse();
  }

  @Test
  void until_2013_it_was_queens_day() {
    assertThat(LegalCalendar.isHoliday(LocalDate.of(2013, 4, 30))).isTrue();
    assertThat(LegalCalendar.isHoliday(LocalDate.of(2014, 4, 30))).isFalse();
  }

  @Test
  void a_working_day_after_christmas_and_the_weekend() {
    assertThat(LegalCalendar.workingDayFrom(LocalDate.of(2026, 12, 25)))
        .isEqualTo(LocalDate.of(2026, 12, 28));
  }
}
