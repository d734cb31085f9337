package nl.doorloop.platform.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.doorloop.language.EventId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the events of one table and digests them, in the database: one pass over the table,
 * whatever its size 256 sums a source, in a transaction that only reads and so draws no number that
 * a relay would wait for.
 */
public final class Inventory {
  /**
   * What is compared of an event: everything that the store and the topic both carry. The columns
   * are those of the store; a table of facts gives its own under these names.
   */
  private static final String LINE =
      """
      concat_ws('|', event_id, type, resident_id, (extract(epoch from recorded_at) * 1000000)::bigint,
        recorded_by, sequence, legal_framework, processing_activity, md5(data))""";

  private static final String BUCKET = "get_byte(uuid_send(event_id), 15)";

  private final JdbcClient jdbc;
  private final TransactionTemplate reading;
  private final String events;

  /**
   * @param events a select of the columns {@code source, event_id, type, resident_id, recorded_at,
   *     recorded_by, sequence, legal_framework, processing_activity, data}, typed as in a
   *     CloudEvent
   */
  public Inventory(JdbcClient jdbc, PlatformTransactionManager transactions, String events) {
    this.jdbc = jdbc;
    this.events = events;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** One event of a bucket, with the digest of its content. */
  public record Listed(EventId eventId, String digest) {}

  private record Part(String source, Counted.Bucket bucket) {}

  /** What was recorded before an instant, by source. */
  public Map<String, Counted> count(Instant recordedBefore) {
    var parts =
        read(
            () ->
                jdbc.sql(
                        """
                        select source, bucket, count(*),
                          sum(('x' || left(line, 16))::bit(64)::bigint),
                          sum(('x' || right(line, 16))::bit(64)::bigint)
                        from (select source, %s as bucket, md5(%s) as line from (%s) e
                          where recorded_at < ?) l
                        group by source, bucket order by source, bucket"""
                            .formatted(BUCKET, LINE, events))
                    .param(OffsetDateTime.ofInstant(recordedBefore, ZoneOffset.UTC))
                    .query((row, _) -> part(row))
                    .list());
    Map<String, Counted> counted = new TreeMap<>();
    parts.stream()
        .collect(groupingBy(Part::source, mapping(Part::bucket, toList())))
        .forEach((source, buckets) -> counted.put(source, Counted.of(source, buckets)));
    return counted;
  }

  /** The events of one bucket of a source: one in 256 of them. */
  public List<Listed> list(String source, int bucket, Instant recordedBefore) {
    return read(
        () ->
            jdbc.sql(
                    """
                    select event_id, md5(%s) from (%s) e
                    where recorded_at < ? and source = ? and %s = ? order by event_id"""
                        .formatted(LINE, events, BUCKET))
                .params(OffsetDateTime.ofInstant(recordedBefore, ZoneOffset.UTC), source, bucket)
                .query((row, _) -> new Listed(EventId.of(row.getString(1)), row.getString(2)))
                .list());
  }

  private static Part part(ResultSet row) throws SQLException {
    return new Part(
        row.getString(1),
        new Counted.Bucket(
            row.getInt(2),
            row.getLong(3),
            Counted.hex(row.getBigDecimal(4).toBigInteger())
                + Counted.hex(row.getBigDecimal(5).toBigInteger())));
  }

  private <T> T read(Supplier<T> query) {
    return Objects.requireNonNull(reading.execute(_ -> query.get()));
  }
}
