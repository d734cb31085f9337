package nl.doorloop.employerdesk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Money;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.Parameters;
import org.junit.jupiter.api.Test;

class SubsidyYearTest {
  private static final LocalDate SECOND_YEAR = Given.START.withDayOfYear(1).plusYears(1);
  private static final LocalDate THIRD_YEAR = SECOND_YEAR.plusYears(1);

  /** Round amounts for the examples; not those of any year. */
  private static final Parameters SET =
      Parameters.of(
          List.of(
              wage(Given.START.withDayOfYear(1), "2000.00"),
              wage(Given.START.withDayOfYear(182), "2050.00"),
              wage(SECOND_YEAR, "2100.00")));

  private static ParameterLine wage(LocalDate from, String amount) {
    return new ParameterLine(
        ParameterId.of("MINIMUM_WAGE_MONTH@REGION"), from, null, amount, "Voorbeeld");
  }

  private static List<SubsidyYear> years(LocalDate today) {
    return SubsidyYear.of(PlacementCourse.of(Given.job("50", null)), SET, today);
  }

  @Test
  void the_amount_follows_the_minimum_wage_of_each_1_january() {
    var years = years(THIRD_YEAR.minusDays(1));
    assertThat(years).hasSize(2);
    assertThat(years.getFirst().from()).isEqualTo(Given.START);
    assertThat(years.getFirst().to()).isEqualTo(SECOND_YEAR);
    // 2000.00 x 1.08 x 50% x 1.235 x 24/36
    assertThat(years.getFirst().monthlyAmount()).isEqualTo(Money.of("889.20"));
    assertThat(years.getLast().from()).isEqualTo(SECOND_YEAR);
    assertThat(years.getLast().to()).isNull();
    // 2100.00 x 1.08 x 50% x 1.235 x 24/36
    assertThat(years.getLast().monthlyAmount()).isEqualTo(Money.of("933.66"));
  }

  @Test
  void a_year_that_has_not_begun_is_left_out() {
    assertThat(years(SECOND_YEAR.minusDays(1))).hasSize(1);
    assertThat(years(SECOND_YEAR)).hasSize(2);
    assertThat(years(Given.START.minusDays(1))).hasSize(1);
  }

  @Test
  void no_amount_is_made_up_where_the_minimum_wage_is_not_set() {
    assertThat(
            SubsidyYear.of(
                PlacementCourse.of(Given.job("50", null)), Parameters.builtIn(), SECOND_YEAR))
        .hasSize(2)
        .allSatisfy(year -> assertThat(year.monthlyAmount()).isNull());
  }

  @Test
  void a_job_without_a_subsidy_has_none() {
    assertThat(SubsidyYear.of(PlacementCourse.of(Given.job(null, null)), SET, SECOND_YEAR))
        .isEmpty();
  }
}
