package nl.doorloop.allinone;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Executors;
import nl.doorloop.region.Region;
import nl.doorloop.region.Source;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;

/**
 * Kills the whole product in one process, its database and its broker with it, while a file is
 * brought in and case workers record, and looks whether anything was lost or happened twice.
 */
class KillTest {
  private static final long SEED = 20260521;
  private static final int KILLS = 2;
  private static final int WORKERS = 4;
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final Source SOURCE = Source.INCOME_SUPPORT;
  private static final String FILE =
      Region.of(SEED, 300, LocalDate.of(2026, 6, 1)).file(SOURCE).text();
  private static final long ROWS = FILE.lines().count() - 1;

  @Test
  void nothing_that_was_acknowledged_is_lost_or_happens_twice() throws Exception {
    var random = new Random(SEED);
    try (var product = RunningProduct.start(0);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var workers = new ArrayList<CaseWorker>();
      for (int i = 0; i < WORKERS; i++) {
        workers.add(CaseWorker.withResident(product, i));
      }

      for (int kill = 1; kill <= KILLS; kill++) {
        product.as("admin").startImport(SOURCE, FILE);
        var recording =
            workers.stream().map(worker -> threads.submit(worker::recordUntilCutOff)).toList();
        // This wait is the moment of the kill, nothing that has to happen.
        Thread.sleep(100 + random.nextInt(3_000));
        product.kill();
        for (var cutOff : recording) {
          cutOff.get(1, MINUTES);
        }
        product.startAgain();
        for (var worker : workers) {
          worker.repeatWhatWasCutOff();
        }
      }

      assertThat(workers.stream().mapToInt(worker -> worker.acknowledged().size()).sum())
          .isGreaterThan(KILLS * WORKERS);
      for (var worker : workers) {
        worker.repeatEverything();
        Waiting.untilAsserted(
            SOON,
            () ->
                assertThat(worker.timeline())
                    .containsExactlyInAnyOrderEntriesOf(worker.acknowledged()));
      }
      requireEachRowOnce(product.as("admin"));
      requireConsistency(product.as("admin"));
    }
  }

  private static void requireEachRowOnce(Api admin) throws Exception {
    assertThat(ROWS).isGreaterThan(200);
    var rest = admin.report(admin.startImport(SOURCE, FILE));
    assertThat(rest.get("read").asLong()).isEqualTo(ROWS);
    assertThat(rest.get("accepted").asLong() + rest.get("unchanged").asLong())
        .as(rest.toString())
        .isEqualTo(ROWS);
    assertThat(rest.get("corrected").asLong()).as(rest.toString()).isZero();

    var again = admin.report(admin.startImport(SOURCE, FILE));
    assertThat(again.get("accepted").asLong()).as(again.toString()).isZero();
    assertThat(again.get("unchanged").asLong()).as(again.toString()).isEqualTo(ROWS);
  }

  private static void requireConsistency(Api admin) {
    Waiting.untilAsserted(
        SOON,
        () -> {
          for (var item : admin.consistent().get("items")) {
            assertThat(item.get("residents").asLong()).as(item.toString()).isGreaterThan(WORKERS);
          }
        });
  }
}
