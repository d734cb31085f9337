package nl.doorloop.allinone.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/**
 * Whatever is killed, and whenever: what was acknowledged is there, once, everywhere. A few kills
 * here; {@code deploy/benchmarks/kills} does the same for an hour.
 */
class KillStoryTest {
  private static final int KILLS = Integer.getInteger("doorloop.kills", 12);
  private static final long SEED = Long.getLong("doorloop.kills.seed", 20260521);
  private static final Duration AT_MOST =
      Duration.ofMinutes(Integer.getInteger("doorloop.kills.minutes", 3));

  @Test
  void nothing_that_was_acknowledged_is_lost_or_there_twice() throws Exception {
    var folder = Files.createTempDirectory("doorloop-kills");

    int kills =
        new KillRun(new KillRun.Plan(KILLS, SEED, Math.min(100, (KILLS + 1) / 2), AT_MOST), folder)
            .run();

    assertThat(kills).isPositive();
    // Not after a failure: it tells what happened.
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
