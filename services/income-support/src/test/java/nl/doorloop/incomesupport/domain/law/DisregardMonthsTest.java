package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.DisregardGround.EARNINGS;
import static nl.doorloop.language.incomesupport.DisregardGround.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.DisregardGround.NONE;
import static nl.doorloop.language.incomesupport.DisregardGround.PENSION_AGE;
import static nl.doorloop.language.incomesupport.DisregardGround.SINGLE_PARENT;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB;
import static nl.doorloop.language.incomesupport.DisregardGround.SUBSIDISED_JOB_PROLONGED;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM;
import static nl.doorloop.language.incomesupport.DisregardGround.UNIFORM_PROLONGED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisregardMonthsTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final List<YearMonth> BEGUN = List.of(MARCH);

  @Test
  void the_first_is_applied_in_six_months_which_need_not_be_consecutive() {
    assertThat(DisregardMonths.isLeft(EARNINGS, MARCH.plusMonths(9), first(5))).isTrue();
    assertThat(DisregardMonths.isLeft(EARNINGS, MARCH.plusMonths(9), first(6))).isFalse();
  }

  @Test
  void the_others_are_applied_in_the_period_that_begins_with_their_first_month() {
    assertThat(DisregardMonths.isLeft(SINGLE_PARENT, MARCH.plusMonths(29), BEGUN)).isTrue();
    assertThat(DisregardMonths.isLeft(SINGLE_PARENT, MARCH.plusMonths(30), BEGUN)).isFalse();
    assertThat(DisregardMonths.isLeft(SINGLE_PARENT, MARCH.minusMonths(29), BEGUN)).isTrue();
    assertThat(DisregardMonths.isLeft(SINGLE_PARENT, MARCH.minusMonths(30), BEGUN)).isFalse();
    for (var twelve : List.of(SUBSIDISED_JOB, UNIFORM)) {
      assertThat(DisregardMonths.isLeft(twelve, MARCH.plusMonths(11), BEGUN)).isTrue();
      assertThat(DisregardMonths.isLeft(twelve, MARCH.plusMonths(12), BEGUN)).isFalse();
      assertThat(DisregardMonths.isLeft(twelve, MARCH.minusMonths(1), first(11))).isTrue();
      assertThat(DisregardMonths.isLeft(twelve, MARCH.minusMonths(1), first(12))).isFalse();
    }
  }

  @Test
  void who_is_medically_limited_or_cannot_work_more_hours_has_no_last_month() {
    for (var ground :
        List.of(
            NONE, PENSION_AGE, MEDICALLY_LIMITED, SUBSIDISED_JOB_PROLONGED, UNIFORM_PROLONGED)) {
      assertThat(DisregardMonths.isLeft(ground, MARCH.plusYears(20), BEGUN)).isTrue();
    }
  }

  @Test
  void some_follow_on_six_months_of_the_first() {
    assertThat(DisregardMonths.mayFollow(MARCH.plusMonths(6), first(6))).isTrue();
    assertThat(DisregardMonths.mayFollow(MARCH.plusMonths(6), first(5))).isFalse();
    assertThat(DisregardMonths.mayFollow(MARCH.plusMonths(5), first(6))).isFalse();
  }

  @Test
  void a_period_of_twelve_months_is_prolonged_when_it_has_passed() {
    for (var ground : List.of(SUBSIDISED_JOB, UNIFORM)) {
      assertThat(DisregardMonths.mayProlong(ground, MARCH.plusMonths(11), BEGUN)).isFalse();
      assertThat(DisregardMonths.mayProlong(ground, MARCH.plusMonths(12), BEGUN)).isTrue();
      assertThat(DisregardMonths.mayProlong(ground, MARCH.plusMonths(12), List.of())).isFalse();
      var twice = List.of(MARCH, MARCH.plusMonths(14));
      assertThat(DisregardMonths.mayProlong(ground, MARCH.plusMonths(25), twice)).isFalse();
      assertThat(DisregardMonths.mayProlong(ground, MARCH.plusMonths(26), twice)).isTrue();
    }
  }

  @Test
  void it_begins_anew_with_an_employment_after_the_twelve_months() {
    var passed = MARCH.plusMonths(12).atDay(1);

    assertThat(anew(passed, MARCH.plusMonths(12))).isTrue();
    assertThat(anew(passed.minusDays(1), MARCH.plusMonths(12))).isFalse();
    assertThat(anew(passed, MARCH.plusMonths(11))).isFalse();
    assertThat(anew(passed.plusMonths(1).minusDays(1), MARCH.plusMonths(12))).isTrue();
    assertThat(anew(passed.plusMonths(1), MARCH.plusMonths(12))).isFalse();
    assertThat(DisregardMonths.mayBeginAnew(passed, MARCH.plusMonths(12), List.of(), List.of()))
        .isFalse();
  }

  @Test
  void it_begins_anew_after_what_was_prolonged() {
    var prolonged = List.of(MARCH.plusMonths(12), MARCH.plusMonths(13));
    var after = MARCH.plusMonths(14);

    assertThat(DisregardMonths.mayBeginAnew(after.atDay(1), after, BEGUN, prolonged)).isTrue();
    assertThat(DisregardMonths.mayBeginAnew(after.atDay(1).minusDays(1), after, BEGUN, prolonged))
        .isFalse();
  }

  @Test
  void every_new_period_needs_an_employment_of_its_own() {
    var second = MARCH.plusMonths(15);
    var months = List.of(MARCH, second);
    var from = second.atDay(1);

    assertThat(DisregardMonths.mayBeginAnew(from, second.plusMonths(11), months, List.of()))
        .isTrue();
    assertThat(DisregardMonths.mayBeginAnew(from, second.plusMonths(12), months, List.of()))
        .isFalse();
    var third = second.plusMonths(12);
    assertThat(DisregardMonths.mayBeginAnew(third.atDay(1), third, months, List.of())).isTrue();
  }

  private static boolean anew(LocalDate employedFrom, YearMonth month) {
    return DisregardMonths.mayBeginAnew(employedFrom, month, BEGUN, List.of());
  }

  private static List<YearMonth> first(int months) {
    return IntStream.range(0, months).mapToObj(MARCH::plusMonths).toList();
  }
}
