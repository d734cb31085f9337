package nl.doorloop.allinone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import nl.doorloop.embedded.EmbeddedPostgres;
import nl.doorloop.embedded.EmbeddedServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server of the product. When it ends without having been asked to, it is started
 * again on the same folder and port, and the services find it back by themselves; when it ends
 * again and again, the product is told that it cannot go on.
 */
final class KeptPostgres implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(KeptPostgres.class);
  private static final int MOST_RESTARTS = 3;
  private static final Duration WITHIN = Duration.ofHours(1);

  private final Path folder;
  private final Consumer<String> told;
  private final Consumer<String> givesUp;
  private final Deque<Long> restarts = new ArrayDeque<>();
  private EmbeddedPostgres server;
  private boolean closed;

  private KeptPostgres(
      EmbeddedPostgres server, Path folder, Consumer<String> told, Consumer<String> givesUp) {
    this.server = server;
    this.folder = folder;
    this.told = told;
    this.givesUp = givesUp;
  }

  /**
   * @param told is told in a sentence when the server was started again
   * @param givesUp is told why it cannot be kept running
   * @throws EmbeddedServerException when it cannot be started
   */
  static KeptPostgres start(Path folder, Consumer<String> told, Consumer<String> givesUp) {
    var kept = new KeptPostgres(EmbeddedPostgres.start(folder, 0, Map.of()), folder, told, givesUp);
    kept.watch();
    return kept;
  }

  synchronized EmbeddedPostgres server() {
    return server;
  }

  private synchronized void watch() {
    var _ =
        server
            .ended()
            .thenRunAsync(
                this::startAgain,
                task -> Thread.ofPlatform().name("postgresql-keeper").start(task));
  }

  private synchronized void startAgain() {
    if (closed) {
      return;
    }
    LOG.error("PostgreSQL ended without having been asked to; see postgresql.log in {}", folder);
    long now = System.nanoTime();
    restarts.removeIf(then -> now - then > WITHIN.toNanos());
    if (restarts.size() == MOST_RESTARTS) {
      givesUp.accept(
          "it ended %d times within an hour; see postgresql.log in %s"
              .formatted(MOST_RESTARTS + 1, folder));
      return;
    }
    restarts.add(now);
    try {
      int port = server.port();
      server.close();
      server = EmbeddedPostgres.start(folder, port, Map.of());
      watch();
      LOG.info("PostgreSQL was started again");
      told.accept("PostgreSQL ended and was started again. Nothing that was recorded is lost.");
    } catch (EmbeddedServerException e) {
      LOG.error("PostgreSQL cannot be started again", e);
      givesUp.accept(String.valueOf(e.getMessage()));
    }
  }

  /** Stops it for good. */
  @Override
  public synchronized void close() {
    closed = true;
    server.close();
  }
}
