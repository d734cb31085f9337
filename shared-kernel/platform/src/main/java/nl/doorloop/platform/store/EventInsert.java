package nl.doorloop.platform.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EventType;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.parameters.ParameterEvent;
import nl.doorloop.platform.json.EventCodec;
import org.jspecify.annotations.Nullable;

/** The one statement that records events, however many there are. */
final class EventInsert {
  /**
   * A row adopts the transaction of its predecessor where that is later than its own, so that (tx,
   * global_index) never turns a stream around; a missing predecessor leaves {@code tx} null, which
   * the table refuses. Recorded times rise within a stream even where clocks do not. Rows go in by
   * stream, so that two batches that meet wait for each other instead of deadlocking.
   */
  private static final String INSERT =
      """
      INSERT INTO event (tx, stream_id, seq, stream_type, type, version, event_id, partition_key,
          recorded_at, recorded_by, legal_framework, processing_activity, traceparent, tags,
          mandate, payload)
      SELECT
          CASE WHEN n.seq = n.nth THEN pg_current_xact_id()
               WHEN p.tx IS NOT NULL THEN greatest(pg_current_xact_id(), p.tx) END,
          n.stream_id, n.seq, n.stream_type, n.type, n.version, n.event_id, n.partition_key,
          greatest(?::timestamptz, p.recorded_at + interval '1 microsecond')
              + n.nth * interval '1 microsecond',
          ?::text, n.legal_framework, n.processing_activity, ?::text, string_to_array(n.tags, ','),
          n.mandate, n.payload
      FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          AS n (stream_id, seq, nth, stream_type, type, version, event_id, partition_key,
              legal_framework, processing_activity, tags, mandate, payload)
      LEFT JOIN LATERAL (SELECT e.tx, e.recorded_at FROM event e
          WHERE e.stream_id = n.stream_id AND e.seq = n.seq - n.nth - 1 LIMIT 1) p ON true
      ORDER BY n.stream_id, n.seq
      """;

  private final EventCodec codec;
  private final Recorder recorder;
  private final Clock clock;
  private final Mandates mandates;

  EventInsert(EventCodec codec, Recorder recorder, Clock clock, Mandates mandates) {
    this.mandates = mandates;
    this.codec = codec;
    this.recorder = recorder;
    this.clock = clock;
  }

  int into(Connection connection, List<NewEvent> events) throws SQLException {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var recording = recorder.now();
    var columns = new Columns(connection, events);
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      insert.setString(2, recording.recordedBy());
      insert.setString(3, recording.traceparent());
      insert.setArray(4, columns.of("text", NewEvent::streamId));
      insert.setArray(5, columns.of("int8", NewEvent::seq));
      insert.setArray(6, connection.createArrayOf("int8", placesWithinAppend(events)));
      insert.setArray(7, columns.of("text", NewEvent::streamType));
      insert.setArray(8, columns.of("text", e -> type(e).name()));
      insert.setArray(9, columns.of("int2", e -> (short) type(e).version()));
      insert.setArray(10, columns.of("uuid", e -> e.id().value()));
      insert.setArray(11, columns.of("text", e -> e.event().subject().text()));
      insert.setArray(12, columns.of("text", e -> e.event().legalFramework().name()));
      insert.setArray(13, columns.of("text", e -> e.event().processingActivity().name()));
      insert.setArray(14, columns.of("text", EventInsert::tags));
      insert.setArray(15, columns.of("text", this::mandate));
      insert.setArray(16, connection.createArrayOf("bytea", payloads(events)));
      return insert.executeUpdate();
    }
  }

  private @Nullable Object mandate(NewEvent event) {
    return mandates.of(event.event()).map(Mandate::text).orElse(null);
  }

  private EventType type(NewEvent event) {
    return codec.typeOf(event.event());
  }

  /** What a later query across streams may ask for; whom the event is about comes first. */
  private static String tags(NewEvent e) {
    var subject =
        switch (e.event()) {
          case ResidentEvent about -> "resident:" + about.residentId().text();
          case EmployerEvent about -> "employer:" + about.employerId().text();
          case ParameterEvent about -> "parameter:" + about.parameterId().text();
        };
    var stream = e.streamType() + ":" + e.streamId();
    return stream.equals(subject) ? subject : subject + "," + stream;
  }

  private Object[] payloads(List<NewEvent> events) {
    return events.stream().map(e -> codec.write(e.event())).toArray(byte[][]::new);
  }

  /** Of each event, how many events of its own stream this append has before it. */
  private static Object[] placesWithinAppend(List<NewEvent> events) {
    var firstSeqs = new HashMap<String, Long>();
    var counts = new HashMap<String, Long>();
    return events.stream()
        .map(
            event -> {
              long first = firstSeqs.computeIfAbsent(event.streamId(), _ -> event.seq());
              long place = counts.merge(event.streamId(), 1L, Long::sum) - 1;
              if (event.seq() != first + place) {
                throw new IllegalArgumentException(
                    "place %d of stream %s does not follow the one before it"
                        .formatted(event.seq(), event.streamId()));
              }
              return place;
            })
        .toArray();
  }

  /** One array per column, as {@code unnest} takes them. */
  private record Columns(Connection connection, List<NewEvent> events) {
    Array of(String type, Function<NewEvent, @Nullable Object> value) throws SQLException {
      return connection.createArrayOf(type, events.stream().map(value).toArray());
    }
  }
}
