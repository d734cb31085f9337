package nl.doorloop.platform.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.parameters.ParameterId;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * The service's event store as its own outbox: every row becomes a record, its payload as it
 * stands. What is about a resident goes to {@link Topics#RESIDENTS}, what is about an employer to
 * {@link Topics#EMPLOYERS}, what is set to {@link Topics#PARAMETERS}: what an event is about is its
 * first tag.
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
        + " t.mandate, split_part(coalesce(t.tags[1], ''), ':', 1) as about";
  }

  @Override
  public ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    var key = row.getString("partition_key");
    var about = row.getString("about");
    var mandate = row.getString("mandate");
    var recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    var attributes =
        new CloudEvents.Attributes(
            EventId.of(row.getString("event_id")),
            eventSource,
            CloudEvents.wireType(row.getString("type"), row.getInt("version")),
            subject(about, key),
            recordedAt,
            row.getLong("position_index"),
            row.getString("recorded_by"),
            LegalFramework.valueOf(row.getString("legal_framework")),
            CloudEvents.activity(row.getString("processing_activity")),
            mandate == null ? null : Mandate.of(mandate),
            row.getString("traceparent"));
    return new ProducerRecord<>(
        topic(about),
        null,
        recordedAt.toEpochMilli(),
        key,
        row.getBytes("payload"),
        CloudEvents.headers(attributes));
  }

  private static TextValue subject(String about, String key) {
    return switch (about) {
      case "employer" -> EmployerId.of(key);
      case "parameter" -> ParameterId.of(key);
      default -> ResidentId.of(key);
    };
  }

  private static String topic(String about) {
    return switch (about) {
      case "employer" -> Topics.EMPLOYERS;
      case "parameter" -> Topics.PARAMETERS;
      default -> Topics.RESIDENTS;
    };
  }
}
