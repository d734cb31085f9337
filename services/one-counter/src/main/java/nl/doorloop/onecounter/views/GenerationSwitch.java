package nl.doorloop.onecounter.views;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.onecounter.views.Generation.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a generation that was built into the place of the active one: in one transaction, at a
 * moment at which it holds everything that the active one holds, so that nobody who has seen an
 * event stops seeing it.
 */
public final class GenerationSwitch {
  private static final Logger LOG = LoggerFactory.getLogger(GenerationSwitch.class);
  private static final long PATIENCE_NANOS = 2_000_000_000L;
  private static final long LOOK_AGAIN_NANOS = 10_000_000L;
  private static final long CLOSE_ENOUGH = 1000;

  private final GenerationTable generations;
  private final Views views;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  public GenerationSwitch(
      GenerationTable generations, Views views, JdbcClient sql, TransactionTemplate transaction) {
    this.generations = generations;
    this.views = views;
    this.sql = sql;
    this.transaction = transaction;
  }

  /** Switches when the generation that is being built has caught up; true when it did. */
  public boolean ifCaughtUp(Generation building) {
    var active = generations.find(State.ACTIVE);
    if (active.isEmpty() || missing(active.get(), building, false) > CLOSE_ENOUGH) {
      return false;
    }
    boolean switched =
        Boolean.TRUE.equals(transaction.execute(_ -> switchTo(building, active.get())));
    if (switched) {
      LOG.info(
          "{} answers from now on, in the place of {}", building.schema(), active.get().schema());
      views.refresh();
    }
    return switched;
  }

  /** Records that the active generation has applied and this one has not. */
  public long missing(Generation building) {
    return generations.find(State.ACTIVE).map(a -> missing(a, building, false)).orElse(0L);
  }

  public void drop(Generation generation) {
    views.forget(generation.number());
    generations.drop(generation);
    LOG.info("{} was dropped", generation.schema());
  }

  /** The active feed stands still on its positions until this ends; the one being built goes on. */
  private boolean switchTo(Generation building, Generation active) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    missing(active, building, true);
    do {
      if (missing(active, building, false) == 0) {
        return generations.promote(building);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    } while (System.nanoTime() < end);
    return false;
  }

  /**
   * @param hold whether the active one may not get further until the transaction ends
   */
  private long missing(Generation active, Generation building, boolean hold) {
    var built = positions(building, false);
    return positions(active, hold).entrySet().stream()
        .mapToLong(e -> Math.max(0, e.getValue() - built.getOrDefault(e.getKey(), 0L)))
        .sum();
  }

  private Map<String, Long> positions(Generation generation, boolean hold) {
    Map<String, Long> positions = new HashMap<>();
    sql.sql(
            "select topic, partition, next_offset from "
                + generation.schema()
                + ".feed_position order by 1, 2"
                + (hold ? " for update" : ""))
        .query(
            row -> {
              positions.put(row.getString(1) + "-" + row.getInt(2), row.getLong(3));
            });
    return positions;
  }
}
