package nl.doorloop.benchmarks.imports;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.benchmarks.Product;
import nl.doorloop.benchmarks.Servers;
import org.jspecify.annotations.Nullable;

/**
 * The events that the services recorded since an instant, and the limit that records them again.
 */
final class StoredRows {
  private static final int BATCH = 100;
  private static final String COLUMNS =
      "stream_id, seq, stream_type, type, version, event_id, partition_key, recorded_at,"
          + " recorded_by, legal_framework, processing_activity, traceparent, tags, payload";

  private final Servers servers;
  private final List<@Nullable Object[]> rows = new ArrayList<>();
  private Instant last = Instant.EPOCH;

  StoredRows(Servers servers, Instant since) throws SQLException {
    this.servers = servers;
    try (var connection = servers.connect(Product.DATABASE)) {
      for (var schema : Product.stores()) {
        try (var select =
            connection.prepareStatement(
                "SELECT %s FROM %s.event WHERE recorded_at >= ? ORDER BY global_index"
                    .formatted(COLUMNS, schema))) {
          select.setObject(1, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
          try (var found = select.executeQuery()) {
            while (found.next()) {
              var row = new @Nullable Object[14];
              for (int column = 0; column < row.length; column++) {
                row[column] =
                    column == 7
                        ? found.getObject(column + 1, OffsetDateTime.class)
                        : found.getObject(column + 1);
              }
              rows.add(row);
              var at = ((OffsetDateTime) java.util.Objects.requireNonNull(row[7])).toInstant();
              last = at.isAfter(last) ? at : last;
            }
          }
        }
      }
    }
  }

  int number() {
    return rows.size();
  }

  /** When the last of them was recorded. */
  Instant last() {
    return last;
  }

  /** Seconds for the same rows by plain JDBC, a hundred a transaction. */
  double insertAgain() throws SQLException {
    try (var connection = servers.connect(Product.DATABASE);
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE SCHEMA IF NOT EXISTS bare; DROP TABLE IF EXISTS bare.event;"
              + " CREATE TABLE bare.event (LIKE continuity.event INCLUDING ALL)");
      connection.setAutoCommit(false);
      long began = System.nanoTime();
      try (var insert =
          connection.prepareStatement(
              "INSERT INTO bare.event (tx, %s) VALUES (pg_current_xact_id(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                  .formatted(COLUMNS))) {
        int waiting = 0;
        for (var row : rows) {
          for (int column = 0; column < row.length; column++) {
            insert.setObject(column + 1, row[column]);
          }
          insert.addBatch();
          if (++waiting == BATCH) {
            insert.executeBatch();
            connection.commit();
            waiting = 0;
          }
        }
        insert.executeBatch();
        connection.commit();
      }
      return (System.nanoTime() - began) / 1e9;
    }
  }
}
