package nl.doorloop.allinone.kills;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands in the databases at one moment: every event of every service, every fact and every
 * derived line, read by plain SQL in one transaction.
 */
record Stores(
    List<Event> events,
    Map<UUID, Arrived> facts,
    Map<UUID, String> digests,
    Map<String, Map<String, String>> rowStreams) {
  private static final List<String> SERVICES =
      List.of("continuity", "income-support", "sheltered-work", "employer-desk", "debt-support");

  /**
   * One event in the order in which its service sends.
   *
   * @param writtenBy the transaction that wrote it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Event(
      String service,
      UUID id,
      String stream,
      long seq,
      String type,
      int version,
      UUID resident,
      Instant recordedAt,
      String recordedBy,
      String legalFramework,
      String processingActivity,
      long place,
      String writtenBy,
      byte[] payload) {}

  /** One fact as the one-counter keeps it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Arrived(
      String source, String type, UUID resident, Instant recordedAt, long sequence, byte[] data) {}

  static Stores read(Connection connection) throws SQLException {
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try {
      var events = new ArrayList<Event>();
      var rowStreams = new LinkedHashMap<String, Map<String, String>>();
      for (var service : SERVICES) {
        var schema = service.replace('-', '_');
        each(
            connection,
            "select *, xmin::text as written_by from "
                + schema
                + ".event order by tx, global_index",
            row -> events.add(event(service, row)));
        each(
            connection,
            "select source, source_id, stream_id from " + schema + ".source_row",
            row ->
                rowStreams
                    .computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                    .put(row.getString(2), row.getString(3)));
      }
      var views = new ArrayList<String>();
      each(
          connection,
          "select number from one_counter.generation where state = 'ACTIVE'",
          row -> views.add("views_" + row.getInt(1)));
      var facts = new HashMap<UUID, Arrived>();
      each(
          connection,
          "select * from " + views.getFirst() + ".fact",
          row ->
              facts.put(
                  row.getObject("event_id", UUID.class),
                  new Arrived(
                      row.getString("source"),
                      row.getString("type"),
                      row.getObject("resident_id", UUID.class),
                      instant(row),
                      row.getLong("sequence"),
                      row.getBytes("data"))));
      var digests = new HashMap<UUID, String>();
      each(
          connection,
          "select resident_id, digest from " + views.getFirst() + ".trajectory",
          row -> digests.put(row.getObject(1, UUID.class), row.getString(2)));
      return new Stores(events, facts, digests, rowStreams);
    } finally {
      connection.rollback();
    }
  }

  private static Event event(String service, ResultSet row) throws SQLException {
    return new Event(
        service,
        row.getObject("event_id", UUID.class),
        row.getString("stream_id"),
        row.getLong("seq"),
        row.getString("type"),
        row.getInt("version"),
        UUID.fromString(row.getString("partition_key")),
        instant(row),
        row.getString("recorded_by"),
        row.getString("legal_framework"),
        row.getString("processing_activity"),
        row.getLong("global_index"),
        row.getString("written_by"),
        row.getBytes("payload"));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
  }

  @FunctionalInterface
  private interface Visitor {
    void visit(ResultSet row) throws SQLException;
  }

  private static void each(Connection connection, String query, Visitor visitor)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(5_000);
      try (var rows = statement.executeQuery(query)) {
        while (rows.next()) {
          visitor.visit(rows);
        }
      }
    }
  }
}
