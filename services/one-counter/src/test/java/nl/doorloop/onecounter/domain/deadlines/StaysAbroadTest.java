package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.StayAllowance.FOUR_WEEKS;
import static nl.doorloop.language.incomesupport.StayAllowance.THIRTEEN_WEEKS;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadEnded;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.StayAllowance;
import nl.doorloop.onecounter.domain.Known;
import org.junit.jupiter.api.Test;

class StaysAbroadTest {
  private static List<String> of(Known known) {
    return Deadlines.of(known.facts()).stream()
        .filter(d -> d.term() == LegalTerm.STAY_ABROAD)
        .map(
            d ->
                "%s..%s %s"
                    .formatted(
                        d.firstDay(), d.lastDay(), d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  private static StayAbroadStarted away(String from, StayAllowance allowance) {
    return new StayAbroadStarted(
        RESIDENT, provision("e"), GENERAL_ASSISTANCE, LocalDate.parse(from), allowance);
  }

  private static StayAbroadEnded back(String to) {
    return new StayAbroadEnded(RESIDENT, provision("e"), GENERAL_ASSISTANCE, LocalDate.parse(to));
  }

  @Test
  void one_stretch_lasts_four_weeks_or_thirteen() {
    assertThat(of(new Known().and(away("2026-07-01", FOUR_WEEKS))))
        .containsExactly("2026-07-01..2026-07-28 open");
    assertThat(of(new Known().and(away("2026-07-01", THIRTEEN_WEEKS))))
        .containsExactly("2026-07-01..2026-09-29 open");
  }

  @Test
  void the_return_settles_it_and_so_does_the_end_of_the_right() {
    var away = new Known().and(away("2026-07-01", FOUR_WEEKS));
    var ended =
        new EntitlementTerminated(
            RESIDENT,
            provision("e"),
            GENERAL_ASSISTANCE,
            LocalDate.parse("2026-07-20"),
            EndReason.OTHER);

    assertThat(of(away.and(back("2026-07-29"))))
        .containsExactly("2026-07-01..2026-07-28 2026-07-29");
    assertThat(of(new Known().and(away("2026-07-01", FOUR_WEEKS)).and(ended)))
        .containsExactly("2026-07-01..2026-07-28 2026-07-20");
  }

  @Test
  void the_stays_of_a_calendar_year_count_together() {
    var before = new Known().and(away("2026-02-01", FOUR_WEEKS)).and(back("2026-02-21"));

    assertThat(of(before.and(away("2026-07-01", FOUR_WEEKS))))
        .containsExactly("2026-02-01..2026-02-28 2026-02-21", "2026-07-01..2026-07-08 open");
  }

  @Test
  void where_nothing_is_left_of_the_year_the_right_is_gone_from_the_first_day() {
    var before = new Known().and(away("2026-02-01", FOUR_WEEKS)).and(back("2026-03-01"));

    assertThat(of(before.and(away("2026-07-01", FOUR_WEEKS))))
        .contains("2026-07-01..2026-06-30 open");
  }

  @Test
  void a_new_year_has_four_weeks_of_its_own_within_one_stretch_of_four() {
    assertThat(of(new Known().and(away("2026-12-20", FOUR_WEEKS))))
        .containsExactly("2026-12-20..2027-01-16 open");
    var used = new Known().and(away("2026-02-01", FOUR_WEEKS)).and(back("2026-02-15"));
    assertThat(of(used.and(away("2026-12-17", FOUR_WEEKS))))
        .contains("2026-12-17..2026-12-30 open");
    var less = new Known().and(away("2026-02-01", FOUR_WEEKS)).and(back("2026-02-14"));
    assertThat(of(less.and(away("2026-12-17", FOUR_WEEKS))))
        .contains("2026-12-17..2026-12-31 open");
    var least = new Known().and(away("2026-02-01", FOUR_WEEKS)).and(back("2026-02-13"));
    assertThat(of(least.and(away("2026-12-17", FOUR_WEEKS))))
        .contains("2026-12-17..2027-01-13 open");
  }

  @Test
  void a_stay_that_begins_where_another_ended_goes_on_with_it() {
    var before = new Known().and(away("2026-12-10", FOUR_WEEKS)).and(back("2027-01-01"));

    assertThat(of(before.and(away("2027-01-01", FOUR_WEEKS))))
        .contains("2027-01-01..2027-01-06 open");
    var apart = new Known().and(away("2026-12-10", FOUR_WEEKS)).and(back("2027-01-01"));
    assertThat(of(apart.and(away("2027-01-02", FOUR_WEEKS))))
        .contains("2027-01-02..2027-01-29 open");
  }

  @Test
  void the_law_of_another_scheme_was_not_read() {
    assertThat(
            of(
                new Known()
                    .and(
                        new StayAbroadStarted(
                            RESIDENT,
                            provision("e"),
                            IOAW,
                            LocalDate.parse("2026-07-01"),
                            FOUR_WEEKS))))
        .isEmpty();
  }
}
