package nl.doorloop.onecounter.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.language.Source;
import nl.doorloop.onecounter.imports.ImportRun.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The imports that were started, kept beside the views and not rebuilt with them. The files
 * themselves are not kept.
 */
final class ImportRuns {
  private static final String SELECT =
      """
      select id, source, status, progress, dry_run, complete, started_by, started_at, finished_at, report
      from import_run
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ImportRuns(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void start(
      UUID id, Source source, boolean dryRun, boolean complete, String startedBy, String runner) {
    jdbc.sql(
            """
            insert into import_run (id, source, status, progress, dry_run, complete, started_by, started_at, runner, seen_at)
            values (?, ?, 'RUNNING', 0, ?, ?, ?, now(), ?, now())
            """)
        .params(id, source.text(), dryRun, complete, startedBy, runner)
        .update();
  }

  void progress(UUID id, int percent) {
    jdbc.sql("update import_run set progress = ? where id = ?").params(percent, id).update();
  }

  /** The sign of life that {@link #stopForsaken} looks at. */
  void alive(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      jdbc.sql("update import_run set seen_at = now() where id = any(?::uuid[])")
          .param(ids.stream().map(UUID::toString).toArray(String[]::new))
          .update();
    }
  }

  void finish(UUID id, Status status, ImportReport report) {
    jdbc.sql(
            """
            update import_run set status = ?, progress = case when ? = 'DONE' then 100 else progress end, report = ?::jsonb, finished_at = now()
            where id = ? and status = 'RUNNING'
            """)
        .params(status.name(), status.name(), json.writeValueAsString(report), id)
        .update();
  }

  /**
   * Imports whose process is gone (no sign of life for two minutes) are stopped, with what to do
   * about it.
   */
  void stopForsaken() {
    var report =
        new ImportReport(
            0,
            0,
            0,
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            "The process that ran this import ended. What it had recorded stays; import the same file again to finish it, nothing is recorded twice.");
    jdbc.sql(
            """
            update import_run set status = 'STOPPED', finished_at = now(), report = ?::jsonb
            where status = 'RUNNING' and seen_at < now() - interval '2 minutes'
            """)
        .params(json.writeValueAsString(report))
        .update();
  }

  /** At start: whatever this runner had under way before it ended is stopped at once. */
  void stopOwn(String runner) {
    jdbc.sql("update import_run set seen_at = '-infinity' where status = 'RUNNING' and runner = ?")
        .params(runner)
        .update();
    stopForsaken();
  }

  Optional<ImportRun> find(UUID id) {
    return jdbc.sql(SELECT + " where id = ?").params(id).query(this::read).optional();
  }

  /**
   * The latest imports first; at most {@code limit}, those before {@code before} where it is given.
   */
  List<ImportRun> latest(@Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT + " where :before::uuid is null or id < :before order by id desc limit :limit")
        .param("before", before, Types.OTHER)
        .param("limit", limit)
        .query(this::read)
        .list();
  }

  private ImportRun read(ResultSet row, int number) throws SQLException {
    var finished = row.getObject(9, OffsetDateTime.class);
    var report = row.getString(10);
    return new ImportRun(
        row.getObject(1, UUID.class),
        Source.of(row.getString(2)),
        Status.valueOf(row.getString(3)),
        row.getInt(4),
        row.getBoolean(5),
        row.getBoolean(6),
        row.getString(7),
        row.getObject(8, OffsetDateTime.class).toInstant(),
        finished == null ? null : finished.toInstant(),
        report == null ? null : json.readValue(report, ImportReport.class));
  }
}
