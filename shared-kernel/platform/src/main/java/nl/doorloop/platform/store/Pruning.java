package nl.doorloop.platform.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows away that mean nothing any more, every hour: by one instance at a time and few in
 * one transaction, since no relay reads past the oldest transaction that writes.
 */
final class Pruning implements SmartLifecycle {
  static final int BATCH = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(Pruning.class);
  private static final Duration FIRST = Duration.ofMinutes(5);
  private static final Duration EVERY = Duration.ofHours(1);

  private final List<ShortLived> tables;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;
  private @Nullable ScheduledExecutorService timer;

  Pruning(List<ShortLived> tables, TransactionTemplate transaction, JdbcClient jdbc) {
    this.tables = List.copyOf(tables);
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @Override
  public synchronized void start() {
    if (timer == null) {
      timer =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("pruning").factory());
      timer.scheduleWithFixedDelay(
          this::quietly, FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdownNow();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }

  private void quietly() {
    try {
      int gone = tables.stream().mapToInt(this::prune).sum();
      LOG.debug("{} rows were taken away", gone);
    } catch (RuntimeException e) {
      // An exception would end the timer; the next hour is early enough.
      LOG.warn("old rows could not be taken away: {}", e.getMessage());
    }
  }

  /** How many rows went; 0 while another instance is at it. */
  int prune(ShortLived table) {
    int gone = 0;
    int batch = BATCH;
    while (batch == BATCH && !Thread.currentThread().isInterrupted()) {
      Integer deleted = transaction.execute(_ -> isAlone() ? deleteSome(table) : 0);
      batch = deleted == null ? 0 : deleted;
      gone += batch;
    }
    return gone;
  }

  private boolean isAlone() {
    return jdbc.sql(
            "SELECT pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' pruning', 0))")
        .query(Boolean.class)
        .single();
  }

  /**
   * The search is over before the first row goes, and with it the transaction's own number comes.
   */
  private int deleteSome(ShortLived table) {
    var sql =
        """
        DELETE FROM %1$s WHERE ctid = ANY (ARRAY(
            SELECT ctid FROM %1$s WHERE %2$s < now() - make_interval(secs => ?) LIMIT %3$d))
        """;
    return jdbc.sql(sql.formatted(table.table(), table.since(), BATCH))
        .param((double) table.kept().toSeconds())
        .update();
  }
}
