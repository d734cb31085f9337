package nl.doorloop.onecounter.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.doorloop.onecounter.views.Generation.Build;
import nl.doorloop.onecounter.views.Generation.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuildProgressTest {
  private static final Instant SINCE = Instant.parse("2026-11-22T10:00:00Z");
  private static final Instant NOW = SINCE.plusSeconds(10);

  @Test
  void nothing_is_known_before_anything_was_done() {
    var progress = progress(Phase.LOADING, 0, null, counts(0, 0, 0));

    assertThat(progress.share()).isZero();
    assertThat(progress.factsPerSecond()).isNull();
    assertThat(progress.estimatedEnd()).isNull();
  }

  @Test
  void loading_is_half_of_it_and_deriving_the_other_half() {
    var loading = progress(Phase.LOADING, 0, null, counts(500, 0, 0));
    assertThat(loading.share()).isEqualTo(0.25);
    assertThat(loading.factsPerSecond()).isEqualTo(50);
    // The other 500 to load and all 1,000 to derive.
    assertThat(loading.estimatedEnd()).isEqualTo(NOW.plusSeconds(30));

    assertThat(progress(Phase.INDEXING, 0, null, counts(1000, 0, 0)).share()).isEqualTo(0.5);

    var deriving = progress(Phase.DERIVING, 0, null, counts(1000, 750, 75));
    assertThat(deriving.share()).isBetween(0.85, 0.87);
    assertThat(deriving.estimatedEnd()).isEqualTo(NOW.plusMillis(3333));

    assertThat(progress(Phase.CATCHING_UP, 0, null, counts(1000, 1000, 100)).share())
        .isEqualTo(1.0);
  }

  @Test
  void the_speed_after_a_stop_is_that_since_it_was_resumed() {
    var progress = progress(Phase.DERIVING, 400, null, counts(1000, 500, 50));

    assertThat(progress.factsPerSecond()).isEqualTo(10);
    assertThat(progress.estimatedEnd()).isEqualTo(NOW.plusSeconds(50));
  }

  @Test
  void what_stands_still_has_no_end() {
    var progress = progress(Phase.DERIVING, 0, NOW, counts(1000, 500, 50));

    assertThat(progress.factsPerSecond()).isNull();
    assertThat(progress.estimatedEnd()).isNull();
  }

  private static BuildProgress progress(
      Phase phase, long before, @Nullable Instant stopped, BuildCounts counts) {
    return BuildProgress.of(new Build(phase, SINCE, before, stopped, null), counts, 0, NOW);
  }

  private static BuildCounts counts(long loaded, long derived, long residents) {
    return new BuildCounts(loaded, 1000, loaded, 1000, derived, residents, 100);
  }
}
