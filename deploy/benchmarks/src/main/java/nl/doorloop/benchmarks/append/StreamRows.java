package nl.doorloop.benchmarks.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import nl.doorloop.benchmarks.CopyText;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.platform.json.EventCodec;

/** Streams as rows of the product's tables. */
final class StreamRows {
  /** Numbers from here on are streams that only fill the store. */
  static final int FURTHER = 10_000_000;

  static final String COLUMNS =
      "tx, stream_id, seq, stream_type, type, version, event_id, partition_key, recorded_at,"
          + " recorded_by, legal_framework, processing_activity, traceparent, tags, payload";
  static final EventCodec CODEC = new EventCodec();
  private static final Instant AT = Instant.parse("2025-01-01T00:00:00Z");

  private StreamRows() {}

  static void copyInto(Connection connection, String table, int first, int streams)
      throws SQLException {
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement();
        var xid = statement.executeQuery("SELECT pg_current_xact_id()::text")) {
      xid.next();
      try (var copy = new CopyText(connection, table + " (" + COLUMNS + ")")) {
        for (int number = first; number < first + streams; number++) {
          copy(copy, xid.getString(1), new Stream(number));
        }
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void copy(CopyText copy, String tx, Stream stream) throws SQLException {
    int seq = 0;
    for (var event : stream.events()) {
      copy.row(row(tx, stream, seq++, event));
    }
  }

  /** One event as the values of {@link #COLUMNS}. */
  static Object[] row(String tx, Stream stream, int seq, ResidentEvent event) {
    var type = CODEC.typeOf(event);
    var id = stream.provisionId().text();
    var resident = stream.residentId().text();
    return new Object[] {
      tx,
      id,
      seq,
      "employment",
      type.name(),
      type.version(),
      stream.eventId(seq).text(),
      resident,
      AT.plusSeconds(seq),
      "benchmark",
      event.legalFramework().name(),
      event.processingActivity().name(),
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "{resident:" + resident + ",employment:" + id + "}",
      CODEC.write(event)
    };
  }

  /** Where the residents of the streams live, as the feed would have noted it. */
  static void copyPlaces(Connection connection, int streams) throws SQLException {
    try (var copy =
        new CopyText(
            connection,
            "resident_place (event_id, speaks_of, resident_id, recorded_at, kind, municipality,"
                + " valid_from, source, source_id)")) {
      for (int number = 0; number < streams; number++) {
        var stream = new Stream(number);
        var registered = stream.eventId(-1).text();
        copy.row(
            registered,
            registered,
            stream.residentId().text(),
            AT,
            "REGISTRATION",
            Municipality.DORDRECHT.text(),
            "2020-01-01",
            "",
            "");
      }
    }
  }
}
