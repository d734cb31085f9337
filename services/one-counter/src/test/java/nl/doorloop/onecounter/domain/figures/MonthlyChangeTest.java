package nl.doorloop.onecounter.domain.figures;

import static nl.doorloop.language.Step.GROUP_SECONDMENT;
import static nl.doorloop.language.Step.SHELTERED_INTERNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import org.junit.jupiter.api.Test;

class MonthlyChangeTest {
  private static final LocalDate LAST_OF_MAY = LocalDate.of(2024, 5, 31);

  @Test
  void the_same_movements_change_no_figure() {
    assertThat(MonthlyChange.between(List.of(up(LAST_OF_MAY)), List.of(up(LAST_OF_MAY)))).isEmpty();
  }

  @Test
  void a_movement_to_another_day_of_its_month_changes_no_figure_of_the_month() {
    assertThat(
            MonthlyChange.between(
                List.of(up(LAST_OF_MAY)), List.of(up(LAST_OF_MAY.withDayOfMonth(1)))))
        .isEmpty();
  }

  @Test
  void a_movement_to_the_next_month_is_one_fewer_and_one_more() {
    assertThat(
            MonthlyChange.between(List.of(up(LAST_OF_MAY)), List.of(up(LAST_OF_MAY.plusDays(1)))))
        .extracting(MonthlyChange::month, MonthlyChange::change)
        .containsExactly(tuple(YearMonth.of(2024, 5), -1), tuple(YearMonth.of(2024, 6), 1));
  }

  @Test
  void two_alike_in_one_month_are_counted_together() {
    assertThat(
            MonthlyChange.between(
                List.of(), List.of(up(LAST_OF_MAY), up(LAST_OF_MAY.withDayOfMonth(2)))))
        .extracting(MonthlyChange::change)
        .containsExactly(2);
  }

  private static Movement up(LocalDate on) {
    return new Movement(
        on,
        SHELTERED_INTERNAL,
        GROUP_SECONDMENT,
        Direction.UP,
        false,
        false,
        null,
        false,
        0,
        Organisation.DRECHTWERK,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        Municipality.DORDRECHT,
        List.of());
  }
}
