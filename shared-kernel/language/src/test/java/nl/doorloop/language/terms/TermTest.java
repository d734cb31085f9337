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
    "3,  WORKING_DAYS, 2026-04-02, 2026-04-09, neither Good Friday nor Easter counts"
  })
  void last_day(int amount, Term.Unit unit, LocalDate event, LocalDate last, String why) {
    assertThat(new Term(amount, unit).lastDay(event)).as(why).isEqualTo(last);
    assertThat(new Term(amount, unit).lastDay(event, List.of())).as(why).isEqualTo(last);
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
