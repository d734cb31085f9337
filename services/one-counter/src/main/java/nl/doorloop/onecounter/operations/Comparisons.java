package nl.doorloop.onecounter.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import nl.doorloop.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Comparisons of the views with the event stores that somebody asked for. They go on after the
 * request, one at a time over all instances, and what came out is kept with the time and the name.
 */
public final class Comparisons {
  private static final Logger LOG = LoggerFactory.getLogger(Comparisons.class);

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Supplier<ConsistencyAnswer> compare;
  private final String runner;

  /**
   * @param runner the name of this instance; what it had under way when it ended is broken off
   */
  public Comparisons(
      JdbcClient jdbc, JsonMapper json, Supplier<ConsistencyAnswer> compare, String runner) {
    this.jdbc = jdbc;
    this.json = json;
    this.compare = compare;
    this.runner = runner;
    jdbc.sql("update comparison set finished_at = now() where finished_at is null and runner = ?")
        .param(runner)
        .update();
  }

  /**
   * @param finishedAt absent while it runs
   * @param answer absent while it runs, and where it broke off
   */
  public record Kept(
      Instant startedAt,
      String startedBy,
      @Nullable Instant finishedAt,
      @Nullable ConsistencyAnswer answer) {}

  /** Begins one on behalf of the current caller; false when one is under way already. */
  public boolean start() {
    // One whose instance never came back does not keep others away for ever.
    jdbc.sql(
            """
            update comparison set finished_at = now()
            where finished_at is null and started_at < now() - interval '2 hours'""")
        .update();
    var caller = CurrentCaller.get();
    var begun =
        jdbc.sql(
                """
                insert into comparison (started_at, started_by, runner) values (now(), ?, ?)
                on conflict do nothing returning id""")
            .params(caller.name(), runner)
            .query(Long.class)
            .optional();
    begun.ifPresent(
        id ->
            Thread.ofVirtual()
                .name("comparison-" + id)
                .start(() -> CurrentCaller.as(caller, () -> run(id))));
    return begun.isPresent();
  }

  /** The one that was begun last. */
  public Optional<Kept> latest() {
    return jdbc.sql(
            """
            select started_at, started_by, finished_at, answer from comparison
            order by id desc limit 1""")
        .query((row, _) -> kept(row))
        .optional();
  }

  private void run(long id) {
    @Nullable String answer = null;
    try {
      answer = json.writeValueAsString(compare.get());
    } catch (RuntimeException e) {
      LOG.error("comparison {} broke off", id, e);
    }
    jdbc.sql("update comparison set finished_at = now(), answer = ?::jsonb where id = ?")
        .param(answer)
        .param(id)
        .update();
  }

  private Kept kept(ResultSet row) throws SQLException {
    @Nullable Timestamp finished = row.getTimestamp(3);
    @Nullable String answer = row.getString(4);
    return new Kept(
        row.getTimestamp(1).toInstant(),
        row.getString(2),
        finished == null ? null : finished.toInstant(),
        answer == null ? null : json.readValue(answer, ConsistencyAnswer.class));
  }
}
