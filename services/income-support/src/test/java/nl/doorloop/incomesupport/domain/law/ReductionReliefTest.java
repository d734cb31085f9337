package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.ReliefGround.DUTY_MET_AGAIN;
import static nl.doorloop.language.incomesupport.ReliefGround.URGENT_REASONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.doorloop.language.incomesupport.ReductionGround;
import org.junit.jupiter.api.Test;

class ReductionReliefTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Test
  void for_urgent_reasons_it_lasts_one_to_three_months_whatever_came_before() {
    assertThat(IntStream.rangeClosed(0, 4).filter(m -> ReductionRelief.mayLast(m, URGENT_REASONS)))
        .containsExactly(1, 2, 3);
    assertThat(ReductionRelief.mayLast(1, null)).isFalse();
    assertThat(ReductionRelief.mayLast(1, DUTY_MET_AGAIN)).isFalse();
  }

  @Test
  void only_a_uniform_duty_is_met_again() {
    assertThat(ReductionRelief.isFor(DUTY_MET_AGAIN, ReductionGround.UNIFORM_DUTY)).isTrue();
    assertThat(ReductionRelief.isFor(DUTY_MET_AGAIN, ReductionGround.GENERAL)).isFalse();
    assertThat(ReductionRelief.isFor(URGENT_REASONS, ReductionGround.UNIFORM_DUTY)).isTrue();
    assertThat(ReductionRelief.isFor(URGENT_REASONS, ReductionGround.GENERAL)).isTrue();
  }

  @Test
  void meeting_it_again_needs_a_request() {
    assertThat(ReductionRelief.isAsked(DUTY_MET_AGAIN, null)).isFalse();
    assertThat(ReductionRelief.isAsked(DUTY_MET_AGAIN, MAY)).isTrue();
    assertThat(ReductionRelief.isAsked(URGENT_REASONS, null)).isTrue();
  }
}
