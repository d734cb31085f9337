package nl.doorloop.language.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest(name = "{0} {1} from {2}: {4}")
  @CsvSource({
    "4,  WEEKS,  2026-03-02, 2026-03-30, the same day of the week",
    "8,  WEEKS,  2026-03-02, 2026-04-28, not on King's Day",
    "12, WEEKS,  2026-03-02, 2026-05-26, not on Whit Monday",
    "13, WEEKS,  2026-02-23, 2026-05-25, longer than twelve weeks: also on Whit Monday",
    "1,  MONTHS, 2026-01-31, 2026-03-02, the end of February is a Saturday",
    "3,  MONTHS, 2026-01-03, 2026-04-07, not on Good Friday nor at Easter",
    "4,  MONTHS, 2025-12-03, 2026-04-03, longer than three months: also on Good Friday",
    "90, DAYS,   2026-02-04, 2026-05-06, not on Liberation Day",
    "91, DAYS,   2026-02-03, 2026-05-05, longer than ninety days: also on Liberation Day",
    "2,  DAYS,   2026-12-24, 2026-12-28, two days need hold no working day",
    "3,  DAYS,   2026-12-24, 2026-12-29, three days hold two working days at least",
    "1,  YEARS,  2025-04-03, 2026-04-03, a year is never extended",
    "3,  WORKING_DAYS, 2026-04-02, 2026-04-09, neither Good Friday nor Easter counts",
    "3,  WORKING_DAYS, 2026-04-03, 2026-04-09, asked on Good Friday itself",
    "3,  WORKING_DAYS, 2026-04-06, 2026-04-09, asked on Easter Monday",
    "3,  WORKING_DAYS, 2026-04-07, 2026-04-10, no rest day in it",
    "3,  WORKING_DAYS, 2026-04-08, 2026-04-13, a weekend in it",
    "3,  WORKING_DAYS, 2026-05-13, 2026-05-19, a day on a par with Ascension Day is worked on",
    "1,  WORKING_DAYS, 2026-12-24, 2026-12-28, Christmas and a weekend"
  })
  void last_day(int amount, Term.Unit unit, LocalDate event, LocalDate last, String why) {
    assertThat(new Term(amount, unit).lastDay(event)).as(why).isEqualTo(last);
    assertThat(new Term(amount, unit).lastDay(event, List.of())).as(why).isEqualTo(last);
  }

  @ParameterizedTest(name = "six weeks from {0}: {1}")
  @CsvSource({
    "2026-04-01, 2026-05-13, the day before Ascension Day",
    "2026-04-02, 2026-05-18, neither on Ascension Day nor on the day on a par with it",
    "2026-04-03, 2026-05-18, not on the day on a par with Ascension Day",
    "2026-04-04, 2026-05-18, not on Saturday",
    "2026-04-05, 2026-05-18, not on Sunday",
    "2026-04-06, 2026-05-18, on Monday",
    "2026-04-07, 2026-05-19, on Tuesday",
    "2025-11-20, 2026-01-05, neither on New Year's Day nor on the day after it",
    "2025-11-21, 2026-01-05, not on the day on a par with New Year's Day",
    "2025-11-19, 2025-12-31, on the last day of the year"
  })
  void around_a_day_that_a_decree_puts_on_a_par_with_a_holiday(
      LocalDate event, LocalDate last, String why) {
    last_day(6, Term.Unit.WEEKS, event, last, why);
  }

  @ParameterizedTest(name = "{0} {1} from {2}: {4}")
  @CsvSource({
    "4,  WEEKS,  2027-02-25, 2027-03-25, the day before Good Friday",
    "4,  WEEKS,  2027-02-26, 2027-03-30, not on Good Friday nor at Easter",
    "4,  WEEKS,  2027-03-02, 2027-03-30, the day after Easter Monday",
    "8,  WEEKS,  2027-03-01, 2027-04-26, the day before King's Day",
    "8,  WEEKS,  2027-03-02, 2027-04-28, not on King's Day",
    "8,  WEEKS,  2027-03-03, 2027-04-28, the day after King's Day",
    "4,  WEEKS,  2027-04-06, 2027-05-04, the day before Liberation Day",
    "4,  WEEKS,  2027-04-07, 2027-05-10, Liberation Day and Ascension Day and the day after",
    "4,  WEEKS,  2027-04-09, 2027-05-10, not on the day on a par with Ascension Day",
    "4,  WEEKS,  2027-04-12, 2027-05-10, the Monday after it",
    "8,  WEEKS,  2027-10-29, 2027-12-24, the day before Christmas",
    "8,  WEEKS,  2027-10-30, 2027-12-27, Christmas is a weekend",
    "1,  MONTHS, 2027-01-28, 2027-03-01, 28 February is a Sunday",
    "1,  MONTHS, 2027-01-31, 2027-03-01, the last day of February is a Sunday",
    "1,  YEARS,  2027-02-28, 2028-02-28, not the day more of a leap year",
    "3,  WORKING_DAYS, 2027-05-04, 2027-05-11, two holidays and a weekend",
    "3,  WORKING_DAYS, 2027-12-30, 2028-01-04, over the turn of the year"
  })
  void last_day_in_2027(int amount, Term.Unit unit, LocalDate event, LocalDate last, String why) {
    last_day(amount, unit, event, last, why);
  }

  @ParameterizedTest(name = "{0} {1} from {2}: {4}")
  @CsvSource({
    "4,  WEEKS,  2028-01-31, 2028-02-28, the day before the leap day",
    "4,  WEEKS,  2028-02-01, 2028-02-29, on the leap day",
    "4,  WEEKS,  2028-02-02, 2028-03-01, the day after the leap day",
    "1,  MONTHS, 2028-01-28, 2028-02-28, the day before the leap day",
    "1,  MONTHS, 2028-01-29, 2028-02-29, on the leap day",
    "1,  MONTHS, 2028-01-31, 2028-02-29, on the last day of February",
    "1,  MONTHS, 2028-02-29, 2028-03-29, from the leap day",
    "1,  YEARS,  2028-02-29, 2029-02-28, from the leap day",
    "30, DAYS,   2028-01-31, 2028-03-01, a day more in February",
    "90, DAYS,   2028-01-28, 2028-05-01, not on King's Day nor on the day on a par with it",
    "90, DAYS,   2028-01-29, 2028-05-01, not on the day on a par with King's Day",
    "91, DAYS,   2028-01-28, 2028-04-28, longer than ninety days: also on a day on a par",
    "12, WEEKS,  2028-02-04, 2028-05-01, not on the day on a par with King's Day",
    "13, WEEKS,  2028-01-28, 2028-04-28, longer than twelve weeks: also on a day on a par",
    "3,  MONTHS, 2028-01-26, 2028-04-26, the day before King's Day",
    "3,  MONTHS, 2028-01-27, 2028-05-01, not on King's Day nor on the day on a par with it",
    "4,  MONTHS, 2027-12-27, 2028-04-27, longer than three months: also on King's Day",
    "3,  DAYS,   2028-12-22, 2028-12-28, three days hold two working days at least",
    "3,  WORKING_DAYS, 2028-04-26, 2028-05-02, the day after King's Day is worked on",
    "3,  WORKING_DAYS, 2028-05-04, 2028-05-10, Liberation Day on a Friday"
  })
  void last_day_in_a_leap_year(
      int amount, Term.Unit unit, LocalDate event, LocalDate last, String why) {
    last_day(amount, unit, event, last, why);
  }

  @ParameterizedTest(name = "still until {0}: {1}")
  @CsvSource({
    "2026-03-07, 2026-04-28, Friday comes on top",
    "2026-03-08, 2026-04-29, Friday and Saturday",
    "2026-03-09, 2026-04-30, the whole weekend",
    "2026-03-10, 2026-05-01, Monday too",
    "2026-03-11, 2026-05-04, it then ends on a Saturday and runs on",
    "2026-03-12, 2026-05-04, it then ends on a Sunday and runs on",
    "2026-03-13, 2026-05-04, and on that Monday itself",
    "2026-03-14, 2026-05-06, it then ends on Liberation Day and runs on"
  })
  void standing_still_over_a_weekend_from_a_friday(LocalDate until, LocalDate last, String why) {
    var still = new Period(LocalDate.of(2026, 3, 6), until);

    assertThat(Term.weeks(8).lastDay(MONDAY, List.of(still))).as(why).isEqualTo(last);
  }

  @Test
  void the_days_on_which_it_stands_still_come_on_top() {
    assertThat(Term.weeks(8).lastDay(MONDAY, List.of(days("2026-03-10", "2026-03-24"))))
        .isEqualTo("2026-05-11");
  }

  @Test
  void a_day_on_which_it_stands_still_for_two_reasons_counts_once() {
    assertThat(
            Term.weeks(8)
                .lastDay(
                    MONDAY,
                    List.of(days("2026-03-10", "2026-03-20"), days("2026-03-15", "2026-03-24"))))
        .isEqualTo("2026-05-11");
  }

  @Test
  void it_may_stand_still_again_in_the_days_that_came_on_top() {
    assertThat(
            Term.weeks(8)
                .lastDay(
                    MONDAY,
                    List.of(days("2026-03-10", "2026-03-24"), days("2026-05-06", "2026-05-08"))))
        .isEqualTo("2026-05-13");
  }

  @Test
  void days_before_it_began_and_after_it_ended_do_not_count() {
    assertThat(
            Term.weeks(4)
                .lastDay(
                    MONDAY,
                    List.of(days("2026-02-01", "2026-03-03"), days("2026-04-01", "2026-05-01"))))
        .isEqualTo("2026-03-30");
  }

  @Test
  void a_rest_day_on_which_a_term_of_working_days_stands_still_costs_nothing() {
    assertThat(
            Term.workingDays(3)
                .lastDay(MONDAY.plusDays(3), List.of(days("2026-03-07", "2026-03-09"))))
        .isEqualTo("2026-03-10");
    assertThat(
            Term.workingDays(3)
                .lastDay(MONDAY.plusDays(3), List.of(days("2026-03-07", "2026-03-10"))))
        .isEqualTo("2026-03-11");
  }

  @Test
  void while_it_stands_still_without_an_end_it_has_no_last_day() {
    var since = new Period(LocalDate.of(2026, 3, 10), null);

    assertThat(Term.weeks(8).lastDay(MONDAY, List.of(since))).isNull();
    assertThat(Term.days(8).lastDay(MONDAY, List.of(since))).isNull();
    assertThat(Term.days(7).lastDay(MONDAY, List.of(since))).isEqualTo("2026-03-09");
  }

  @Test
  void counted_back_it_may_end_on_any_day() {
    assertThat(Term.weeks(16).before(LocalDate.of(2026, 8, 24))).isEqualTo("2026-05-04");
    assertThat(Term.weeks(16).before(LocalDate.of(2026, 8, 25))).isEqualTo("2026-05-05");
    assertThat(Term.weeks(4).before(LocalDate.of(2027, 4, 23))).isEqualTo("2027-03-26");
    assertThat(Term.weeks(4).before(LocalDate.of(2028, 5, 25))).isEqualTo("2028-04-27");
  }

  @Test
  void counted_back_over_a_february() {
    assertThat(Term.months(3).before(LocalDate.of(2027, 5, 31))).isEqualTo("2027-02-28");
    assertThat(Term.months(3).before(LocalDate.of(2028, 5, 31))).isEqualTo("2028-02-29");
    assertThat(Term.days(1).before(LocalDate.of(2028, 3, 1))).isEqualTo("2028-02-29");
    assertThat(Term.years(1).before(LocalDate.of(2028, 2, 29))).isEqualTo("2027-02-28");
  }

  @Test
  void working_days_are_not_counted_back() {
    assertThatThrownBy(() -> Term.workingDays(3).before(MONDAY))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refuses_a_term_of_no_length() {
    assertThatThrownBy(() -> Term.weeks(0))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("a term is at least 1 long");
  }

  private static Period days(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }
}
