package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What feeds under test write: which record, in which order. */
final class TestViews {
  static final Duration SOON = Duration.ofSeconds(40);

  private TestViews() {}

  /** The table that a handler under test writes to. */
  static void create(TestDatabase database) {
    database
        .jdbc
        .sql(
            "create table applied (nr bigserial, topic_partition int, record_offset bigint, content"
                + " text)")
        .update();
  }

  static void write(TestDatabase database, ConsumerRecord<String, byte[]> record) {
    database
        .pooled
        .sql("insert into applied (topic_partition, record_offset, content) values (?, ?, ?)")
        .params(record.partition(), record.offset(), text(record))
        .update();
  }

  static String text(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }

  static long count(TestDatabase database) {
    return database.jdbc.sql("select count(*) from applied").query(Long.class).single();
  }

  static void awaitApplied(TestDatabase database, int records) {
    Waiting.untilAsserted(SOON, () -> assertThat(count(database)).isEqualTo(records));
  }

  static void assertInOrder(TestDatabase database) {
    for (int partition = 0; partition < 3; partition++) {
      var offsets =
          database
              .jdbc
              .sql("select record_offset from applied where topic_partition = ? order by nr")
              .param(partition)
              .query(Integer.class)
              .list();
      assertThat(offsets)
          .containsExactlyElementsOf(IntStream.range(0, offsets.size()).boxed().toList());
    }
  }
}
