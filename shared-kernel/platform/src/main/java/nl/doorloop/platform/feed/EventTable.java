package nl.doorloop.platform.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ResidentId;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The service's event store as its own outbox: every row becomes a record, its payload as it
 * stands. What is about a resident goes to {@link Topics#RESIDENTS}, what is about an employer to
 * {@link Topics#EMPLOYERS}: whom an event is about is its first tag.
 *
 * @param eventSource the CloudEvents source of the service
 */
public record EventTable(String eventSource) implements RelaySource {
  @Override
  public String name() {
    return "residents";
  }

  @Override
  public String table() {
    return "event";
  }

  @Override
  public String columns() {
    return "t.type, t.version, t.event_id, t.partition_key, t.recorded_at, t.recorded_by,"
        + " t.legal_framework, t.processing_activity, t.traceparent, t.payload,"
        + " coalesce(t.tags[1], '') like 'employer:%' as of_employer";
  }

  @Override
  public ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    var key = row.getString("partition_key");
    boolean ofEmployer = row.getBoolean("of_employer");
    var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    var about =
        new CloudEvents.Attributes(
            EventId.of(row.getString("event_id")),
            eventSource,
            CloudEvents.wireType(row.getString("type"), row.getInt("version")),
            ofEmployer ? EmployerId.of(key) : ResidentId.of(key),
            recordedAt,
            row.getLong("position_index"),
            row.getString("recorded_by"),
            LegalFramework.valueOf(row.getString("legal_framework")),
            CloudEvents.activity(row.getString("processing_activity")),
            row.getString("traceparent"));
    return new ProducerRecord<>(
        ofEmployer ? Topics.EMPLOYERS : Topics.RESIDENTS,
        null,
        recordedAt.toEpochMilli(),
        key,
        row.getBytes("payload"),
        CloudEvents.headers(about));
  }
}
