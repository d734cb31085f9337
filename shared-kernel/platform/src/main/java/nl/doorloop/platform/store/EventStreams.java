package nl.doorloop.platform.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.json.EventCodec;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The streams of this service: read with one statement, written with one statement, in the
 * transaction of whoever asks, or in one of its own.
 */
public final class EventStreams {
  /** Two writers wanted the same place in a stream; the constraint of {@code V1_1__event.sql}. */
  static final String STREAM_SEQ = "event_stream_seq";

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String COLUMNS =
      "SELECT stream_id, seq, stream_type, global_index, event_id, recorded_at, recorded_by, type,"
          + " version, payload FROM event ";

  private final JdbcTemplate jdbc;
  private final EventCodec codec;
  private final EventInsert insert;
  private final CommitSignals signals;

  EventStreams(JdbcTemplate jdbc, EventCodec codec, EventInsert insert, CommitSignals signals) {
    this.jdbc = jdbc;
    this.codec = codec;
    this.insert = insert;
    this.signals = signals;
  }

  /** Every stream that has events, with all of them in order; the others are not in the answer. */
  public Map<String, List<StoredEvent>> load(Collection<String> streamIds) {
    var streams = new LinkedHashMap<String, List<StoredEvent>>();
    if (streamIds.isEmpty()) {
      return streams;
    }
    var ids = new TreeSet<>(streamIds).toArray(String[]::new);
    jdbc.query(
            COLUMNS + "WHERE stream_id = ANY (?) ORDER BY stream_id, seq",
            s -> s.setArray(1, s.getConnection().createArrayOf("text", ids)),
            this::read)
        .forEach(e -> streams.computeIfAbsent(e.streamId(), _ -> new ArrayList<>()).add(e));
    return streams;
  }

  /** One stream from a place on, in order; empty where there is nothing. */
  public List<StoredEvent> load(String streamId, long fromSeq) {
    return jdbc.query(
        COLUMNS + "WHERE stream_id = ? AND seq >= ? ORDER BY seq", this::read, streamId, fromSeq);
  }

  /** The event that was recorded under this identity, for instance to correct it. */
  public Optional<StoredEvent> find(EventId id) {
    return jdbc.query(COLUMNS + "WHERE event_id = ?", this::read, id.value()).stream().findFirst();
  }

  /** The streams of one type that began with an event about the resident. */
  public List<String> of(ResidentId resident, String streamType) {
    return jdbc.queryForList(
        "SELECT stream_id FROM event WHERE partition_key = ? AND seq = 0 AND stream_type = ?",
        String.class,
        resident.text(),
        streamType);
  }

  /** The place of the last event of a stream. */
  Optional<Long> lastSeq(String streamId) {
    return Optional.ofNullable(
        jdbc.queryForObject(
            "SELECT max(seq) FROM event WHERE stream_id = ?", Long.class, streamId));
  }

  /**
   * Records all of them, or none. The events of one stream stand in order and without holes.
   *
   * @throws ConcurrencyException when somebody else took one of the places; whoever owns the
   *     transaction must begin again
   */
  public void append(List<NewEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    try {
      jdbc.execute((ConnectionCallback<Integer>) c -> insert.into(c, events));
    } catch (DataAccessException e) {
      throw isPlaceTaken(e)
          ? new ConcurrencyException("another writer was first in one of the streams", e)
          : e;
    }
    signals.afterCommit();
  }

  /** Another unique constraint that is violated in the same transaction is not a conflict. */
  private static boolean isPlaceTaken(DataAccessException e) {
    return e.getMostSpecificCause() instanceof PSQLException cause
        && UNIQUE_VIOLATION.equals(cause.getSQLState())
        && cause.getServerErrorMessage() != null
        && STREAM_SEQ.equals(cause.getServerErrorMessage().getConstraint());
  }

  private StoredEvent read(ResultSet row, int rowNumber) throws SQLException {
    return new StoredEvent(
        row.getString("stream_id"),
        row.getLong("seq"),
        row.getString("stream_type"),
        row.getLong("global_index"),
        new EventId(row.getObject("event_id", UUID.class)),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"),
        codec.read(row.getString("type"), row.getInt("version"), row.getBytes("payload")));
  }
}
