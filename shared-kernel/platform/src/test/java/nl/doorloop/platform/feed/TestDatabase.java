package nl.doorloop.platform.feed;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.doorloop.testsupport.RealParts;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with the platform's tables in one schema, and what a test does to it. */
final class TestDatabase implements AutoCloseable {
  private static final String TESTED = "tested";

  /** For what is tested; its sessions can be ended. */
  final HikariDataSource pool;

  /** For what is tested. */
  final JdbcClient pooled;

  final TransactionTemplate pooledTransaction;

  /** For the test itself. */
  final JdbcClient jdbc;

  final TransactionTemplate transaction;
  private final HikariDataSource own;

  private TestDatabase(RealParts.Postgres postgres, String schema) {
    pool = pool(postgres, schema, TESTED);
    own = pool(postgres, schema, "test");
    Flyway.configure()
        .dataSource(own)
        .schemas(schema)
        .createSchemas(true)
        .locations("classpath:doorloop/db")
        .load()
        .migrate();
    pooled = JdbcClient.create(pool);
    pooledTransaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    jdbc = JdbcClient.create(own);
    transaction = new TransactionTemplate(new JdbcTransactionManager(own));
  }

  private static HikariDataSource pool(RealParts.Postgres postgres, String schema, String name) {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(postgres.jdbcUrl());
    pool.setUsername(postgres.user());
    pool.setPassword(postgres.password());
    pool.setSchema(schema);
    pool.setMaximumPoolSize(16);
    pool.setMinimumIdle(0);
    pool.addDataSourceProperty("ApplicationName", name);
    return pool;
  }

  static TestDatabase create() {
    return in(RealParts.postgres(), "service");
  }

  static TestDatabase in(RealParts.Postgres postgres, String schema) {
    return new TestDatabase(postgres, schema);
  }

  /** As when the database restarts: every session of what is tested ends at once. */
  void endSessions() {
    jdbc.sql(
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
             where datname = current_database() and application_name = ?
            """)
        .param(TESTED)
        .query(Long.class)
        .single();
  }

  /** One event at the end of its stream, in whatever transaction is open, as the store does it. */
  UUID append(String stream, long seq, UUID resident) {
    return append(
        stream,
        seq,
        resident,
        "continuity.address-recorded",
        "resident:" + resident,
        "{\"residentId\":\"%s\",\"municipality\":\"0505\",\"from\":\"2026-01-01\"}"
            .formatted(resident));
  }

  /** The same, about a parameter; a decision taken under a mandate. */
  UUID appendOfParameter(String parameter, long seq) {
    return append(
        parameter,
        seq,
        parameter,
        "parameters.parameter-set",
        "parameter:" + parameter,
        "{\"parameterId\":\"%s\",\"from\":\"2027-01-01\",\"value\":\"6\",\"source\":\"Verordening 2027\"}"
            .formatted(parameter));
  }

  /** The same, about an employer. */
  UUID appendOfEmployer(String stream, long seq, UUID employer) {
    return append(
        stream,
        seq,
        employer,
        "employer-desk.establishment-added",
        "employer:" + employer,
        "{\"employerId\":\"%s\",\"establishment\":\"000012345678\",\"municipality\":\"0505\"}"
            .formatted(employer));
  }

  private UUID append(
      String stream, long seq, Object subject, String type, String tag, String payload) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into event (tx, stream_id, seq, stream_type, type, version, event_id,
                partition_key, recorded_at, recorded_by, legal_framework, processing_activity,
                traceparent, tags, payload)
            select greatest(pg_current_xact_id(), coalesce(
                       (select tx from event where stream_id = :stream and seq = :before), '0')),
                   :stream, :seq, 'Resident',
                   :type, 1, :id,
                   :subject, now(), 'sdd', 'WGR', 'CASE_CONTINUITY',
                   '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', array[:tag], :payload
            """)
        .param("stream", stream)
        .param("seq", seq)
        .param("before", seq - 1)
        .param("id", id)
        .param("subject", subject.toString())
        .param("type", type)
        .param("tag", tag)
        .param("payload", payload.getBytes(StandardCharsets.UTF_8))
        .update();
    return id;
  }

  /** How many sessions wait for a lock that another one has. */
  long waiting() {
    return jdbc.sql(
            """
            select count(*) from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock'
            """)
        .query(Long.class)
        .single();
  }

  List<String> eventIdsInOrder() {
    return jdbc.sql("select event_id::text from event e order by e.tx, global_index")
        .query(String.class)
        .list();
  }

  @Override
  public void close() {
    pool.close();
    own.close();
  }
}
