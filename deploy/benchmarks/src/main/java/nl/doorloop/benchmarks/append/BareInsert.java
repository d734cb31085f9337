package nl.doorloop.benchmarks.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.doorloop.benchmarks.Callers;
import nl.doorloop.benchmarks.Servers;

/**
 * The limit: plain JDBC, one INSERT of the same row into a table of the same shape, whose unique
 * constraint holds the expected version, and one commit. It loads nothing and decides nothing.
 */
final class BareInsert implements Callers.Caller {
  private static final String INSERT =
      "INSERT INTO bare.event (tx, stream_id, seq, stream_type, type, version, event_id,"
          + " partition_key, recorded_at, recorded_by, legal_framework, processing_activity,"
          + " traceparent, tags, payload) VALUES (pg_current_xact_id(), ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?::text[], ?)";

  private final Connection connection;
  private final PreparedStatement insert;

  BareInsert(Servers servers, String database) throws SQLException {
    connection = servers.connect(database);
    connection.setAutoCommit(false);
    insert = connection.prepareStatement(INSERT);
  }

  /** A table like the product's, in the same database, with the same rows. */
  static void prepare(Servers servers, String database) throws SQLException {
    try (var connection = servers.connect(database);
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA bare");
      statement.execute("CREATE TABLE bare.event (LIKE sheltered_work.event INCLUDING ALL)");
      statement.execute(
          "INSERT INTO bare.event (%1$s) SELECT %1$s FROM sheltered_work.event ORDER BY global_index"
              .formatted(StreamRows.COLUMNS));
      statement.execute("VACUUM (ANALYZE) bare.event");
    }
  }

  @Override
  public void call(int number) throws SQLException {
    var stream = new Stream(number);
    var values = StreamRows.row("", stream, Stream.EVENTS, stream.next());
    insert.setString(1, (String) values[1]);
    insert.setLong(2, Stream.EVENTS);
    insert.setString(3, (String) values[3]);
    insert.setString(4, (String) values[4]);
    insert.setShort(5, ((Integer) values[5]).shortValue());
    insert.setObject(6, UUID.randomUUID());
    insert.setString(7, (String) values[7]);
    insert.setObject(8, OffsetDateTime.now(ZoneOffset.UTC));
    for (int column = 9; column <= 13; column++) {
      insert.setString(column, (String) values[column]);
    }
    insert.setBytes(14, (byte[]) values[14]);
    insert.executeUpdate();
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
