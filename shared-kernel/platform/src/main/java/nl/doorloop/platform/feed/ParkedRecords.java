package nl.doorloop.platform.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records that a feed could not read or its handler could not deal with, whole and with the reason,
 * until a version comes that can.
 */
final class ParkedRecords {
  private final JdbcClient jdbc;
  private final String feed;

  ParkedRecords(JdbcClient jdbc, String feed) {
    this.jdbc = jdbc;
    this.feed = feed;
  }

  long count() {
    return jdbc.sql("select count(*) from parked_record where feed = ?")
        .param(feed)
        .query(Long.class)
        .single();
  }

  void park(ConsumerRecord<String, byte[]> record, String why) {
    var names = new ArrayList<String>();
    var values = new ArrayList<byte[]>();
    for (Header header : record.headers()) {
      names.add(header.key());
      values.add(header.value() == null ? new byte[0] : header.value());
    }
    jdbc.sql(
            """
            insert into parked_record (feed, topic, partition, record_offset, record_timestamp,
                record_key, header_names, header_values, value, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (feed, topic, partition, record_offset) do update
               set reason = excluded.reason
            """)
        .params(
            feed,
            record.topic(),
            record.partition(),
            record.offset(),
            record.timestamp(),
            record.key(),
            names.toArray(String[]::new),
            values.toArray(byte[][]::new),
            record.value(),
            why)
        .update();
  }

  /** The oldest of each partition first. */
  List<ParkedRecord> list(int most) {
    return jdbc.sql(
            """
            select topic, partition, record_offset, reason, parked_at from parked_record
             where feed = ? order by topic, partition, record_offset limit ?
            """)
        .params(feed, most)
        .query(
            (row, _) ->
                new ParkedRecord(
                    row.getString("topic"),
                    row.getInt("partition"),
                    row.getLong("record_offset"),
                    row.getString("reason"),
                    row.getObject("parked_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** The first of all; partition by partition, the oldest of each first. */
  Optional<ConsumerRecord<String, byte[]>> first() {
    return after("", 0, 0);
  }

  Optional<ConsumerRecord<String, byte[]>> after(ConsumerRecord<String, byte[]> record) {
    return after(record.topic(), record.partition(), record.offset());
  }

  private Optional<ConsumerRecord<String, byte[]>> after(String topic, int partition, long offset) {
    return jdbc.sql(
            """
            select * from parked_record
             where feed = ? and (topic, partition, record_offset) > (?, ?, ?)
             order by topic, partition, record_offset limit 1
            """)
        .params(feed, topic, partition, offset)
        .query((row, _) -> record(row))
        .optional();
  }

  /** False when somebody else has taken it. */
  boolean take(ConsumerRecord<String, byte[]> record) {
    return jdbc.sql(
                """
                delete from parked_record
                 where feed = ? and topic = ? and partition = ? and record_offset = ?
                """)
            .params(feed, record.topic(), record.partition(), record.offset())
            .update()
        == 1;
  }

  /**
   * Forgets what stands before one of these under its key: in a topic where the latest record
   * counts an older one may never be applied after it, least of all after an erasure.
   */
  void dropOutdated(List<ConsumerRecord<String, byte[]>> newer) {
    if (newer.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            delete from parked_record p
             using unnest(?::text[], ?::int[], ?::text[], ?::bigint[])
                   as n (topic, partition, record_key, record_offset)
             where p.feed = ? and p.topic = n.topic and p.partition = n.partition
               and p.record_key = n.record_key and p.record_offset < n.record_offset
            """)
        .params(
            texts(newer, ConsumerRecord::topic),
            texts(newer, ConsumerRecord::partition),
            texts(newer, ConsumerRecord::key),
            texts(newer, ConsumerRecord::offset),
            feed)
        .update();
  }

  private static String[] texts(
      List<ConsumerRecord<String, byte[]>> of,
      Function<ConsumerRecord<String, byte[]>, Object> value) {
    return of.stream().map(value).map(String::valueOf).toArray(String[]::new);
  }

  private static ConsumerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    var headers = new RecordHeaders();
    var names = (String[]) row.getArray("header_names").getArray();
    var values = (byte[][]) row.getArray("header_values").getArray();
    for (int i = 0; i < names.length; i++) {
      headers.add(names[i], values[i]);
    }
    @Nullable String key = row.getString("record_key");
    byte @Nullable [] value = row.getBytes("value");
    return new ConsumerRecord<>(
        row.getString("topic"),
        row.getInt("partition"),
        row.getLong("record_offset"),
        row.getLong("record_timestamp"),
        TimestampType.CREATE_TIME,
        key == null ? 0 : key.getBytes(StandardCharsets.UTF_8).length,
        value == null ? 0 : value.length,
        key,
        value,
        headers,
        Optional.empty());
  }
}
