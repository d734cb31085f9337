package nl.doorloop.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The table of {@code deploy/data/README.md}, for 2,000 residents. */
class ProportionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Region REGION = Region.of(1, 2000, TODAY);

  @Test
  void stocks_stand_to_each_other_as_published_figures_do() {
    double onBenefit =
        residentsOn(TODAY, Source.INCOME_SUPPORT, row -> !row.get("scheme").startsWith("SPECIAL"));
    assertThat(onBenefit / 2000).isBetween(0.20, 0.30);
    assertThat(count(Source.INCOME_SUPPORT, "supplementary", "yes") / onBenefit)
        .isBetween(0.05, 0.13);
    assertThat(count(Source.SHELTERED_WORK, "modality", "WSW_") / onBenefit).isBetween(0.12, 0.24);
    assertThat(count(Source.SHELTERED_WORK, "modality", "SHELTERED_WORK") / onBenefit)
        .isBetween(0.01, 0.06);
    assertThat(
            residentsOn(TODAY, Source.PLACEMENTS, row -> !row.get("wage_cost_subsidy").isEmpty())
                / onBenefit)
        .isBetween(0.06, 0.13);
    assertThat(count(Source.PLACEMENTS, "job_coach", "yes") / onBenefit).isBetween(0.02, 0.07);
  }

  @Test
  void the_closed_wsw_shrinks_by_half_in_ten_years_and_sheltered_work_grows_from_nothing() {
    var tenYearsAgo = TODAY.minusYears(10);
    Predicate<CSVRecord> wsw = row -> row.get("modality").startsWith("WSW_");
    double now = residentsOn(TODAY, Source.SHELTERED_WORK, wsw);
    assertThat(now / residentsOn(tenYearsAgo, Source.SHELTERED_WORK, wsw)).isBetween(0.30, 0.60);
    assertThat(
            residentsOn(
                tenYearsAgo,
                Source.SHELTERED_WORK,
                row -> row.get("modality").equals("SHELTERED_WORK")))
        .isZero();
  }

  @Test
  void about_a_quarter_of_those_on_a_benefit_has_left_it_a_year_later() {
    Predicate<CSVRecord> benefit = row -> !row.get("scheme").startsWith("SPECIAL");
    double left = 0;
    double stood = 0;
    for (int yearsAgo = 1; yearsAgo <= 8; yearsAgo++) {
      var then = residentsWith(TODAY.minusYears(yearsAgo), Source.INCOME_SUPPORT, benefit);
      var yearLater =
          residentsWith(TODAY.minusYears(yearsAgo - 1L), Source.INCOME_SUPPORT, benefit);
      stood += then.size();
      then.removeAll(yearLater);
      left += then.size();
    }
    assertThat(left / stood).isBetween(0.20, 0.30);
  }

  @Test
  void rows_spread_over_the_municipalities_as_inhabitants_do() {
    var rows = Reader.read(REGION.file(Source.INCOME_SUPPORT));
    Map<String, Double> shares =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("municipality"),
                    Collectors.summingDouble(_ -> 1.0 / rows.size())));
    assertThat(shares).hasSize(7);
    assertThat(shares.get("0505")).isBetween(0.36, 0.46);
    assertThat(shares.values()).allMatch(share -> share > 0.03);
  }

  @Test
  void a_third_of_the_rows_of_each_file_was_registered_late() {
    for (var source : Source.values()) {
      var rows = Reader.read(REGION.file(source));
      double late =
          rows.stream()
              .filter(row -> row.get("registered_on").compareTo(row.get("from")) > 0)
              .count();
      assertThat(late / rows.size()).as(source.text()).isBetween(0.26, 0.38);
    }
  }

  @Test
  void some_benefits_end_before_the_wage_begins_and_some_run_on_beside_it() {
    var jobs = Reader.read(REGION.file(Source.PLACEMENTS));
    int gaps = 0;
    int overlaps = 0;
    int payLater = 0;
    for (var benefit : Reader.read(REGION.file(Source.INCOME_SUPPORT))) {
      if (benefit.get("end_reason").equals("WORK")) {
        var dayAfter = LocalDate.parse(benefit.get("to")).plusDays(1);
        for (var job : jobs) {
          if (job.get("bsn").equals(benefit.get("bsn"))) {
            var start = LocalDate.parse(job.get("from"));
            gaps += start.isAfter(dayAfter) && start.isBefore(dayAfter.plusDays(25)) ? 1 : 0;
            overlaps += start.isBefore(dayAfter) && start.isAfter(dayAfter.minusDays(35)) ? 1 : 0;
            payLater += start.equals(dayAfter) && !job.get("first_pay_date").isEmpty() ? 1 : 0;
          }
        }
      }
    }
    assertThat(gaps).isGreaterThan(20);
    assertThat(overlaps).isGreaterThan(20);
    assertThat(payLater).isGreaterThan(50);
  }

  @Test
  void about_seven_in_ten_of_those_who_left_for_a_job_have_one_a_year_and_a_half_later() {
    var jobs =
        Reader.read(REGION.file(Source.PLACEMENTS)).stream()
            .filter(ProportionsTest::isJob)
            .toList();
    var benefits =
        Reader.read(REGION.file(Source.INCOME_SUPPORT)).stream()
            .filter(row -> !row.get("scheme").startsWith("SPECIAL"))
            .toList();
    double left = 0;
    double work = 0;
    double back = 0;
    for (var benefit : benefits) {
      var bsn = benefit.get("bsn");
      if (benefit.get("end_reason").equals("WORK")) {
        var lastDay = LocalDate.parse(benefit.get("to"));
        var later = lastDay.plusMonths(18);
        if (later.isBefore(TODAY) && isIn(jobs, bsn, lastDay.plusDays(31))) {
          left++;
          boolean onBenefit = isIn(benefits, bsn, later);
          back += onBenefit ? 1 : 0;
          work += isIn(jobs, bsn, later) && !onBenefit ? 1 : 0;
        }
      }
    }
    assertThat(left).isGreaterThan(300);
    assertThat(work / left).isBetween(0.62, 0.82);
    assertThat(back / left).isBetween(0.05, 0.16);
  }

  private static boolean isJob(CSVRecord row) {
    return row.get("kind").equals("JOB") || row.get("kind").equals("SELF_EMPLOYED");
  }

  private static boolean isIn(List<CSVRecord> rows, String bsn, LocalDate day) {
    return rows.stream().anyMatch(row -> row.get("bsn").equals(bsn) && isInForce(row, day));
  }

  private static boolean isInForce(CSVRecord row, LocalDate day) {
    var text = day.toString();
    return row.get("from").compareTo(text) <= 0
        && (row.get("to").isEmpty() || row.get("to").compareTo(text) >= 0);
  }

  private static double count(Source source, String column, String value) {
    return residentsOn(TODAY, source, row -> row.get(column).startsWith(value));
  }

  private static double residentsOn(LocalDate day, Source source, Predicate<CSVRecord> which) {
    return residentsWith(day, source, which).size();
  }

  private static Set<String> residentsWith(
      LocalDate day, Source source, Predicate<CSVRecord> which) {
    return Reader.read(REGION.file(source)).stream()
        .filter(which)
        .filter(row -> isInForce(row, day))
        .map(row -> row.get("bsn"))
        .filter(bsn -> !bsn.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
