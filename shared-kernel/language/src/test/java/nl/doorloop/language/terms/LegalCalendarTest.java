package nl.doorloop.language.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCalendarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026 | 01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26
          2027 | 01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26
          2028 | 01-01 04-14 04-16 04-17 04-27 05-05 05-25 06-04 06-05 12-25 12-26
          """)
  void every_holiday_of_a_year_and_no_other(int year, String holidays) {
    assertThat(
            LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(LegalCalendar::isHoliday)
                .map(day -> day.toString().substring(5)))
        .containsExactly(holidays.split(" "));
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
    assertThat(LegalCalendar.isHoliday(LocalDate.of(2030, 4, 27))).isTrue();
    assertThat(LegalCalendar.isHoliday(LocalDate.of(2031, 4, 26))).isTrue();
    assertThat(LegalCalendar.isHoliday(LocalDate.of(2031, 4, 27))).isFalse();
    assertThat(LegalCalendar.workingDayFrom(LocalDate.of(2031, 4, 26))).isEqualTo("2031-04-28");
  }

  @ParameterizedTest
  @ValueSource(ints = {2021, 2025, 2026, 2027, 2028, 2030})
  void liberation_day_is_a_holiday_every_year(int year) {
    var day = LocalDate.of(year, 5, 5);

    assertThat(LegalCalendar.isHoliday(day)).isTrue();
    assertThat(LegalCalendar.isHoliday(day.minusDays(1))).isFalse();
    assertThat(LegalCalendar.isRestDay(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-30, 2025-06-02",
    "2026-01-02, 2026-01-05",
    "2026-05-15, 2026-05-18",
    "2027-05-07, 2027-05-10",
    "2028-04-28, 2028-05-01",
    "2028-05-26, 2028-05-29"
  })
  void on_a_day_on_a_par_with_a_holiday_no_term_ends_but_work_is_done(
      LocalDate day, LocalDate end) {
    assertThat(LegalCalendar.isExtendedFrom(day)).isTrue();
    assertThat(LegalCalendar.endFrom(day)).isEqualTo(end);
    assertThat(LegalCalendar.isRestDay(day)).isFalse();
    assertThat(LegalCalendar.workingDayFrom(day)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-13, false", "2026-05-16, true", "2026-05-18, false", "2029-05-11, false"})
  void on_other_days_a_term_ends_as_work_is_done(LocalDate day, boolean restDay) {
    assertThat(LegalCalendar.isExtendedFrom(day)).isEqualTo(restDay);
    assertThat(LegalCalendar.isRestDay(day)).isEqualTo(restDay);
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
