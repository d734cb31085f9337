package nl.doorloop.incomesupport.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.incomesupport.domain.law.UniformReduction.Earlier;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.incomesupport.Recurrence;
import org.junit.jupiter.api.Test;

class UniformReductionTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate A_YEAR_LATER = LocalDate.of(2027, 3, 1);
  private static final List<Earlier> ONE = List.of(new Earlier(FIRST, 1));

  @Test
  void the_first_lasts_one_to_three_months() {
    assertThat(mayLast(List.of(), FIRST)).containsExactly(1, 2, 3);
  }

  @Test
  void the_second_within_twelve_months_lasts_longer_than_the_first() {
    assertThat(mayLast(ONE, A_YEAR_LATER.minusDays(1))).containsExactly(2, 3);
    assertThat(mayLast(List.of(new Earlier(FIRST, 2)), A_YEAR_LATER.minusDays(1)))
        .containsExactly(3);
    assertThat(mayLast(List.of(new Earlier(FIRST, 3)), A_YEAR_LATER.minusDays(1)))
        .containsExactly(3);
  }

  @Test
  void after_twelve_months_it_is_a_first_one_again() {
    assertThat(UniformReduction.recurrence(A_YEAR_LATER.minusDays(1), ONE))
        .isEqualTo(Recurrence.REPEATED);
    assertThat(UniformReduction.recurrence(A_YEAR_LATER, ONE)).isEqualTo(Recurrence.FIRST);
    assertThat(mayLast(ONE, A_YEAR_LATER)).containsExactly(1, 2, 3);
  }

  @Test
  void every_further_one_lasts_three_months() {
    var two = List.of(new Earlier(FIRST, 1), new Earlier(FIRST.plusMonths(6), 2));

    assertThat(UniformReduction.recurrence(FIRST.plusMonths(12), two)).isEqualTo(Recurrence.AGAIN);
    assertThat(mayLast(two, FIRST.plusMonths(12))).containsExactly(3);
    assertThat(mayLast(two, FIRST.plusMonths(18).minusDays(1))).containsExactly(3);
    assertThat(mayLast(two, FIRST.plusMonths(18))).containsExactly(1, 2, 3);
  }

  @Test
  void what_was_imposed_later_is_no_earlier_one() {
    assertThat(UniformReduction.recurrence(FIRST, ONE)).isEqualTo(Recurrence.FIRST);
    assertThat(UniformReduction.recurrence(FIRST.plusDays(1), ONE)).isEqualTo(Recurrence.REPEATED);
  }

  @Test
  void it_is_the_whole_aid() {
    assertThat(UniformReduction.isWhole(Percentage.of("99.99"))).isFalse();
    assertThat(UniformReduction.isWhole(Percentage.of("100"))).isTrue();
  }

  private static List<Integer> mayLast(List<Earlier> earlier, LocalDate from) {
    return List.of(0, 1, 2, 3, 4).stream()
        .filter(months -> UniformReduction.mayLast(months, from, earlier))
        .toList();
  }
}
