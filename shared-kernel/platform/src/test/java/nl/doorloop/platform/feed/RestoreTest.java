package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.embedded.EmbeddedPostgres;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** A store that was dumped and restored into another cluster, as docs/backup.md describes it. */
class RestoreTest {
  private static final Duration SOON = Duration.ofMinutes(1);

  @TempDir Path folder;
  private final TestTopic topic = TestTopic.create(1);
  private final Broker broker = topic.broker();
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (var part : open.reversed()) {
      part.close();
    }
    broker.close();
  }

  @Test
  void a_restored_store_waits_for_its_script_and_then_sends_what_was_not_sent() throws Exception {
    var store = TestDatabase.create();
    open.add(store);
    countManyTransactions(store);
    long reserved = reservePlace(store);
    for (int i = 0; i < 5; i++) {
      store.append("sent", i, UUID.randomUUID());
    }
    var sent = store.eventIdsInOrder();
    var before = relay(store);
    before.start();
    Waiting.untilAsserted(SOON, () -> assertThat(topic.readIds()).isEqualTo(sent));
    Waiting.until("the position has moved", SOON, () -> unsent(store) == 0);
    before.stop();
    var late = store.append("late", 0, UUID.randomUUID());
    place(store, late, reserved);
    for (int i = 5; i < 8; i++) {
      store.append("sent", i, UUID.randomUUID());
    }

    var restored = anotherCluster();
    copy(store, restored);
    var after = relay(restored);
    after.start();
    Waiting.untilAsserted(
        SOON, () -> assertThat(after.state().why()).contains("restored from a dump"));
    assertThat(topic.readIds()).isEqualTo(sent);
    after.stop();

    restored.jdbc.sql(Files.readString(script("after-restore.sql"))).update();
    var again = relay(restored);
    again.start();
    var next = restored.append("sent", 8, UUID.randomUUID());
    Waiting.untilAsserted(SOON, () -> assertThat(topic.readIds()).contains(next.toString()));
    assertThat(topic.readIds().stream().distinct())
        .containsExactlyInAnyOrderElementsOf(restored.eventIdsInOrder());
    assertThat(inOrderOfFirstArrival("sent", restored)).isTrue();
  }

  /** A cluster that has been in use for a while. */
  private static void countManyTransactions(TestDatabase store) {
    store
        .jdbc
        .sql(
            "do $$ begin for i in 1..20000 loop perform pg_current_xact_id(); commit; end loop; end"
                + " $$")
        .update();
  }

  private static long reservePlace(TestDatabase store) {
    return store
        .jdbc
        .sql("select nextval(pg_get_serial_sequence('event', 'global_index'))")
        .query(Long.class)
        .single();
  }

  /** As a transaction leaves it that took its place early and committed late. */
  private static void place(TestDatabase store, UUID event, long place) {
    var columns =
        "tx, stream_id, seq, stream_type, type, version, event_id, partition_key, recorded_at,"
            + " recorded_by, legal_framework, processing_activity, traceparent, tags, payload";
    store.transaction.executeWithoutResult(
        _ -> {
          store
              .jdbc
              .sql(
                  "create temporary table late on commit drop as select * from event where event_id"
                      + " = ?")
              .param(event)
              .update();
          store.jdbc.sql("delete from event where event_id = ?").param(event).update();
          store
              .jdbc
              .sql(
                  "insert into event (global_index, %1$s) overriding system value select %2$d, %1$s from late"
                      .formatted(columns, place))
              .update();
        });
  }

  private static long unsent(TestDatabase store) {
    return store
        .jdbc
        .sql(
            "select count(*) from event e, relay_position p where (e.tx, e.global_index) > (p.tx,"
                + " p.global_index)")
        .query(Long.class)
        .single();
  }

  private TestDatabase anotherCluster() {
    var server = EmbeddedPostgres.start(folder.resolve("other"), 0, Map.of("fsync", "off"));
    open.add(server);
    var database =
        TestDatabase.in(
            new RealParts.Postgres(server.jdbcUrl("postgres"), server.user(), server.password()),
            "service");
    open.add(database);
    return database;
  }

  /** What pg_dump and pg_restore do with data. */
  private static void copy(TestDatabase from, TestDatabase to) throws SQLException, IOException {
    for (var table : List.of("event", "relay_position")) {
      var rows = new ByteArrayOutputStream();
      try (var connection = from.pool.getConnection()) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("copy " + table + " to stdout", rows);
      }
      try (var connection = to.pool.getConnection()) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
      }
    }
    to.jdbc
        .sql(
            "select setval(pg_get_serial_sequence('event', 'global_index'), (select"
                + " max(global_index) from event))")
        .query(Long.class)
        .single();
  }

  private boolean inOrderOfFirstArrival(String stream, TestDatabase store) {
    var inStore =
        store
            .jdbc
            .sql("select event_id::text from event where stream_id = ? order by seq")
            .param(stream)
            .query(String.class)
            .list();
    return topic.readIds().stream().distinct().filter(inStore::contains).toList().equals(inStore);
  }

  private Relay relay(TestDatabase store) {
    var relay = new Relay(topic.source("residents"), store.pool, broker, new RelaySignal());
    open.add(relay::stop);
    return relay;
  }

  private static Path script(String name) {
    for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      var script = up.resolve("deploy/backup").resolve(name);
      if (Files.exists(script)) {
        return script;
      }
    }
    throw new IllegalStateException("the tests run outside the tree of the sources");
  }
}
