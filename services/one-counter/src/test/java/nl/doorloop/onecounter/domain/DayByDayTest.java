package nl.doorloop.onecounter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Holds the derivation, which jumps from one turning day to the next, against one that looks at
 * every day. Choose a seed with {@code -Ddoorloop.seed=…}.
 */
class DayByDayTest {
  private static final LocalDate BEFORE = LocalDate.of(2020, 1, 20);
  private static final LocalDate LONG_AFTER = LocalDate.of(2023, 3, 1);

  @Test
  void the_line_is_what_every_single_day_says() {
    for (long seed : Seeds.of(40)) {
      var facts = RandomFacts.any(seed, 1 + (int) Math.floorMod(seed, 24L));
      assertThat(Trajectory.derive(facts))
          .as("seed %d", seed)
          .isEqualTo(SlowTrajectory.of(facts, BEFORE, LONG_AFTER));
    }
  }
}
