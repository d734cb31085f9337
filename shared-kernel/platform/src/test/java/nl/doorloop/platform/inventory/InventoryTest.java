package nl.doorloop.platform.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.doorloop.testsupport.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Two tables with the same events are told apart from two that differ, down to the event. */
class InventoryTest {
  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");
  private static final String SOURCE = "a";

  private JdbcClient jdbc;
  private Inventory one;
  private Inventory other;

  @BeforeEach
  void start() {
    var database = RealParts.postgres();
    var source =
        new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    jdbc = JdbcClient.create(source);
    for (var table : List.of("one", "other")) {
      jdbc.sql(
              """
              create table %s (source text, event_id uuid, type text, resident_id uuid,
                recorded_at timestamptz, recorded_by text, sequence bigint, legal_framework text,
                processing_activity text, data bytea)"""
                  .formatted(table))
          .update();
    }
    var transactions = new JdbcTransactionManager(source);
    one = new Inventory(jdbc, transactions, "select * from one");
    other = new Inventory(jdbc, transactions, "select * from other");
    jdbc.sql(
            """
            insert into one
            select 'a', md5(n::text)::uuid, 'x.v1', md5((n % 50)::text)::uuid,
              timestamptz '2026-01-01T00:00:00Z' + n * interval '1 second', 'sdd', n, 'PW', 'C',
              convert_to('{"n":' || n || '}', 'UTF8')
            from generate_series(1, 2000) n""")
        .update();
    jdbc.sql("insert into other select * from one order by sequence desc").update();
  }

  @Test
  void the_same_events_in_another_order_are_the_same() {
    assertThat(counted(one).events()).isEqualTo(2000);
    assertThat(counted(one).buckets()).hasSizeGreaterThan(200);
    assertThat(counted(one).digest()).hasSize(32);
    assertThat(counted(one)).isEqualTo(counted(other));
  }

  @Test
  void what_was_recorded_later_and_other_sources_do_not_count() {
    jdbc.sql(
            "insert into other select 'b', event_id, type, resident_id, recorded_at, recorded_by,"
                + " sequence, legal_framework, processing_activity, data from one")
        .update();
    jdbc.sql("update other set recorded_at = '2029-01-01' where sequence > 1990").update();
    var before = Instant.parse("2026-01-01T00:30:00Z");

    assertThat(one.count(before).get(SOURCE).events()).isEqualTo(1799);
    assertThat(other.count(before)).containsOnlyKeys("a", "b");
    assertThat(other.count(before).get(SOURCE)).isEqualTo(one.count(before).get(SOURCE));
  }

  @Test
  void one_byte_one_event_more_and_one_less_are_found() {
    for (var difference :
        List.of(
            "update other set data = convert_to('{\"n\":8}', 'UTF8') where sequence = 7",
            "update other set recorded_by = 'somebody' where sequence = 7",
            "update other set recorded_at = recorded_at + interval '1 microsecond' where sequence = 7",
            "delete from other where sequence = 7",
            "insert into other select * from one where sequence = 7")) {
      jdbc.sql("delete from other").update();
      jdbc.sql("insert into other select * from one").update();
      jdbc.sql(difference).update();
      var id = jdbc.sql("select event_id from one where sequence = 7").query(UUID.class).single();
      int bucket = (int) (id.getLeastSignificantBits() & 0xff);

      var differing =
          counted(other).buckets().stream()
              .filter(b -> !counted(one).buckets().contains(b))
              .toList();

      assertThat(counted(other).digest()).as(difference).isNotEqualTo(counted(one).digest());
      assertThat(differing).extracting(Counted.Bucket::bucket).containsExactly(bucket);
      assertThat(one.list(SOURCE, bucket, LATER))
          .as(difference)
          .isNotEqualTo(other.list(SOURCE, bucket, LATER))
          .anyMatch(listed -> listed.eventId().value().equals(id));
    }
  }

  @Test
  void a_table_without_events_has_none() {
    jdbc.sql("delete from one").update();

    assertThat(one.count(LATER)).isEmpty();
    assertThat(Counted.none(SOURCE).events()).isZero();
    assertThat(Counted.none(SOURCE).digest()).isEqualTo("0".repeat(32));
  }

  private static Counted counted(Inventory inventory) {
    return inventory.count(LATER).get(SOURCE);
  }
}
