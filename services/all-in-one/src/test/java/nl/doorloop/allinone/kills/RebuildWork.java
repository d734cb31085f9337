package nl.doorloop.allinone.kills;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.allinone.Api;
import tools.jackson.databind.JsonNode;

/**
 * An administrator who has all views built again while everything goes on, now and then stops that
 * and goes on with it, and waits until the new ones answer.
 */
final class RebuildWork extends Caller {
  private static final String REBUILD = "/v1/operations/rebuild";
  private static final int REFUSED = 409;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration BETWEEN = Duration.ofSeconds(5);

  RebuildWork(Apart line, Ledger ledger, long seed) {
    super(line, ledger, seed);
  }

  @Override
  void work() throws InterruptedException {
    LockSupport.parkNanos(BETWEEN.toNanos());
    if (chance().nextInt(3) > 0) {
      return;
    }
    int before = answering(status());
    order(202, "");
    if (chance().nextBoolean()) {
      order(200, "/_stop");
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (var now = status(); answering(now) == before; now = status()) {
      if (now.path("building").has("stoppedAt")) {
        order(200, "/_resume");
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("The rebuild did not end within " + PATIENCE + ": " + now);
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
    ledger().rebuilt();
  }

  private JsonNode status() throws InterruptedException {
    return ask("admin", counter -> counter.get(REBUILD));
  }

  private static int answering(JsonNode status) {
    return status.get("active").get("generation").asInt();
  }

  /** An order may have been carried out although its answer was cut off: then it is refused. */
  private void order(int status, String path) throws InterruptedException {
    insist("admin", counter -> carriedOut(counter, status, path));
  }

  private static boolean carriedOut(Api counter, int status, String path)
      throws IOException, InterruptedException {
    try {
      counter.order(status, REBUILD + path);
      return true;
    } catch (Api.Unexpected refused) {
      if (refused.status() != REFUSED) {
        throw refused;
      }
      return false;
    }
  }
}
