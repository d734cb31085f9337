package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.language.EventId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.testsupport.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PruningTest {
  private static TestService service;
  private static TestService otherInstance;

  private final ShortLived keys = service.bean(ShortLived.class);
  private final Pruning pruning = service.bean(Pruning.class);

  @BeforeAll
  static void start() {
    var database = RealParts.postgres();
    service = TestService.start(database, "income-support");
    otherInstance = TestService.start(database, "income-support");
  }

  @AfterAll
  static void stop() {
    service.close();
    otherInstance.close();
  }

  @BeforeEach
  void empty() {
    service.jdbc().sql("DELETE FROM idempotency_key").update();
  }

  @Test
  void what_is_older_than_its_time_goes_however_much_it_is_and_the_rest_stays() {
    keys("old", 2 * Pruning.BATCH + 1, Duration.ofDays(8));
    keys("young", 10, Duration.ofDays(6));
    assertThat(keys.kept()).isGreaterThanOrEqualTo(Duration.ofHours(48));
    assertThat(pruning.prune(keys)).isEqualTo(2 * Pruning.BATCH + 1);
    assertThat(service.jdbc().sql("SELECT key FROM idempotency_key").query(String.class).list())
        .hasSize(10)
        .allMatch(key -> key.startsWith("young"));
  }

  @Test
  void one_instance_at_a_time_does_it() {
    keys("old", 5, Duration.ofDays(8));
    service
        .transactions()
        .executeWithoutResult(
            _ -> {
              assertThat(pruning.prune(keys)).isEqualTo(5);
              // This transaction is not over, and neither is its turn.
              assertThat(inAnotherThread(() -> otherInstance.bean(Pruning.class).prune(keys)))
                  .isZero();
            });
    keys("older", 5, Duration.ofDays(9));
    assertThat(otherInstance.bean(Pruning.class).prune(keys)).isEqualTo(5);
  }

  @Test
  void a_key_whose_time_is_over_is_as_good_as_new() {
    var first = answer("first");
    assertThat(service.commands().once("key", "request", () -> first)).isEqualTo(first);
    assertThat(pruning.prune(keys)).isZero();
    assertThat(service.commands().once("key", "request", () -> answer("second"))).isEqualTo(first);
    service
        .jdbc()
        .sql("UPDATE idempotency_key SET created_at = created_at - interval '8 days'")
        .update();
    assertThat(pruning.prune(keys)).isEqualTo(1);
    var third = answer("third");
    assertThat(service.commands().once("key", "request", () -> third)).isEqualTo(third);
  }

  private static CommandResult answer(String id) {
    return new CommandResult(id, List.of(new EventId(Ids.next())));
  }

  private static void keys(String prefix, int number, Duration age) {
    service
        .jdbc()
        .sql(
            """
            INSERT INTO idempotency_key (key, caller, request_hash, answer, created_at)
            SELECT ? || n, 'sdd', '', '{}', now() - make_interval(secs => ?)
            FROM generate_series(1, ?) AS n
            """)
        .params(prefix, (double) age.toSeconds(), number)
        .update();
  }

  private static int inAnotherThread(Callable<Integer> work) {
    try (var thread = Executors.newSingleThreadExecutor()) {
      return thread.submit(work).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
