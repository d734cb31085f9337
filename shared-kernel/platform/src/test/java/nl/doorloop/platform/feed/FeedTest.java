package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.doorloop.platform.feed.Condition.Phase;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class FeedTest {
  private static final Duration SOON = Duration.ofSeconds(40);

  private final RealParts.Postgres postgres = RealParts.postgres();
  private final TestDatabase database = TestDatabase.in(postgres, "views");
  private final TestTopic topic = TestTopic.create(3);
  private final String group = "test." + UUID.randomUUID();
  private final List<Feed> feeds = new ArrayList<>();
  private Broker broker;

  @BeforeEach
  void prepare() {
    broker = topic.broker();
    applied(database);
  }

  @AfterEach
  void stop() {
    feeds.forEach(Feed::stop);
    broker.close();
    database.close();
  }

  @Test
  void every_record_is_applied_once_and_in_order_though_the_handler_fails_in_the_middle() {
    var failures = new AtomicInteger();
    var feed =
        feed(
            "views",
            database,
            batch -> {
              for (var record : batch) {
                // Now and then, after having written a part of the batch.
                if (text(record).endsWith("7") && failures.incrementAndGet() % 3 != 0) {
                  throw new IllegalStateException("handler stumbled");
                }
                write(database, record);
              }
            });
    topic.send(0, 60);
    feed.start();
    awaitApplied(database, 60);
    topic.send(60, 80);
    awaitApplied(database, 80);
    assertThat(failures).hasValueGreaterThan(8);
    assertInOrder(database);
    Waiting.until("it has caught up", SOON, () -> feed.lag() == 0);
    Waiting.until("it is well", SOON, () -> feed.state().phase() == Phase.RUNNING);
  }

  @Test
  void a_record_that_always_fails_stops_the_feed_right_there_and_shows() {
    var meters = new SimpleMeterRegistry();
    var all = new Feeds(broker, TraceContinuation.none(), meters);
    var feed =
        all.create(
            new FeedSettings("views", List.of(topic.name()), group),
            database.pooledTransaction,
            database.pooled,
            batch -> {
              for (var record : batch) {
                if (text(record).equals("13")) {
                  throw new IllegalStateException("cannot do 13");
                }
                write(database, record);
              }
            });
    feeds.add(feed);
    var health = new FeedHealth(all);
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    topic.send(0, 10);
    feed.start();
    awaitApplied(database, 10);
    Waiting.until("it is well", SOON, () -> health.health().getStatus().equals(Status.UP));
    topic.send(10, 30);
    Waiting.until("it fails", SOON, () -> health.health().getStatus().equals(Status.DOWN));
    assertThat(health.health().getDetails())
        .containsEntry("views", Phase.FAILING)
        .hasEntrySatisfying(
            "views.why", why -> assertThat(why.toString()).contains("cannot do 13"));
    // All but what stands behind it in its own partition.
    Waiting.until("it came up to it", SOON, () -> count(database) > 19);
    assertInOrder(database);
    assertThat(meters.get("doorloop.feed.applied").tag("feed", "views").functionCounter().count())
        .isEqualTo(count(database));
    all.forget(feed);
    assertThat(meters.getMeters()).isEmpty();
  }

  @Test
  void two_members_share_the_work_and_neither_loses_nor_repeats_when_they_come_and_go() {
    FeedHandler handler = batch -> batch.forEach(record -> write(database, record));
    var first = feed("views", database, handler);
    var second = feed("views", database, handler);
    first.start();
    topic.send(0, 500);
    second.start();
    topic.send(500, 1000);
    Waiting.until(
        "the second has a share", SOON, () -> second.gauges().applied() > 0 || sendMore());
    first.stop();
    topic.send(100_000, 100_500);
    first.start();
    second.stop();
    topic.send(200_000, 200_500);
    Waiting.until("all is applied", SOON, () -> first.lag() == 0);
    assertThat(count(database)).isEqualTo(topic.read().size());
    assertInOrder(database);
  }

  private final AtomicInteger more = new AtomicInteger(10_000);

  private boolean sendMore() {
    int from = more.getAndAdd(20);
    topic.send(from, from + 20);
    return false;
  }

  @Test
  void a_member_that_was_replaced_without_noticing_can_apply_nothing() {
    var first = feed("views", database, batch -> batch.forEach(r -> write(database, r)));
    // Another group sees the same partitions: as if the first had been declared dead.
    var second =
        feed(
            new FeedSettings("views", List.of(topic.name()), group + ".other"),
            database,
            batch -> batch.forEach(r -> write(database, r)));
    first.start();
    second.start();
    for (int i = 0; i < 10; i++) {
      topic.send(i * 50, i * 50 + 50);
    }
    Waiting.until("all is applied", SOON, () -> first.lag() == 0);
    awaitApplied(database, 500);
    assertInOrder(database);
  }

  @Test
  void an_unreadable_record_is_put_aside_the_rest_goes_on_and_a_later_version_applies_it() {
    var known = ConcurrentHashMap.<String>newKeySet();
    FeedHandler handler =
        batch -> {
          UnreadableRecord first = null;
          for (var record : batch) {
            var text = text(record);
            if (text.endsWith("3") && !known.contains(text)) {
              var e = new UnreadableRecord(record, "nobody knows " + text, null);
              if (first == null) {
                first = e;
              } else {
                first.addSuppressed(e);
              }
            } else {
              write(database, record);
            }
          }
          if (first != null) {
            throw new IllegalStateException("wrapped", first);
          }
        };
    var feed = feed("views", database, handler);
    topic.send(0, 40);
    feed.start();
    awaitApplied(database, 36);
    Waiting.until("it has caught up", SOON, () -> feed.lag() == 0);
    assertThat(feed.parked()).isEqualTo(4);
    assertThat(feed.gauges().parked()).isEqualTo(4);
    assertThat(database.jdbc.sql("select reason from parked_record").query(String.class).list())
        .containsExactlyInAnyOrder(
            "nobody knows 3", "nobody knows 13", "nobody knows 23", "nobody knows 33");

    feed.stop();
    known.addAll(List.of("3", "13", "33"));
    feed.start();
    awaitApplied(database, 39);
    Waiting.until("three were taken", SOON, () -> feed.parked() == 1);
    assertThat(feed.state().phase()).isEqualTo(Phase.RUNNING);
  }

  @Test
  void where_the_latest_counts_what_was_put_aside_is_dropped_when_a_later_one_comes() {
    new Topics(broker).ensure();
    var key = UUID.randomUUID().toString();
    var feed =
        feed(
            new FeedSettings("views", List.of(Topics.IDENTITIES), group),
            database,
            batch ->
                batch.stream()
                    .filter(r -> key.equals(r.key()) && r.value() != null)
                    .forEach(r -> refuse(r)));
    try (var producer = broker.producer("test")) {
      producer.send(new ProducerRecord<>(Topics.IDENTITIES, key, new byte[] {1}));
      producer.send(new ProducerRecord<>(Topics.IDENTITIES, key, new byte[] {2}));
      producer.flush();
      feed.start();
      Waiting.until("only the latest stands aside", SOON, () -> feed.lag() == 0);
      assertThat(feed.parked()).isEqualTo(1);
      producer.send(new ProducerRecord<>(Topics.IDENTITIES, key, null));
      producer.flush();
    }
    Waiting.until("the erasure reached it", SOON, () -> feed.parked() == 0);
  }

  private static void refuse(ConsumerRecord<String, byte[]> record) {
    throw new UnreadableRecord(record, "nobody knows it", null);
  }

  @Test
  void a_second_feed_rebuilds_from_the_beginning_into_another_schema_beside_the_first() {
    var running = feed("views", database, batch -> batch.forEach(r -> write(database, r)));
    topic.send(0, 100);
    running.start();
    awaitApplied(database, 100);
    try (var generation = TestDatabase.in(postgres, "views_2")) {
      applied(generation);
      var rebuild =
          feed(
              new FeedSettings("views.2", List.of(topic.name()), group + ".2").inBackground(),
              generation,
              batch -> batch.forEach(r -> write(generation, r)));
      assertThat(rebuild.lag()).isEqualTo(100);
      rebuild.start();
      Waiting.until("it has caught up", SOON, () -> rebuild.lag() == 0);
      assertThat(count(generation)).isEqualTo(100);
      assertThat(running.lag()).isZero();
      rebuild.stop();
    }
  }

  @Test
  void it_stops_quickly_and_goes_on_where_it_was() {
    var feed = feed("views", database, batch -> batch.forEach(r -> write(database, r)));
    topic.send(0, 10);
    feed.start();
    awaitApplied(database, 10);
    long began = System.nanoTime();
    feed.stop();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    assertThat(feed.isRunning()).isFalse();
    topic.send(10, 20);
    feed.start();
    awaitApplied(database, 20);
    assertInOrder(database);
  }

  @Test
  void it_survives_the_end_of_its_database_sessions() {
    var feed =
        feed(
            "views",
            database,
            batch -> {
              if (text(batch.getFirst()).equals("20")) {
                database.endSessions();
              }
              batch.forEach(r -> write(database, r));
            },
            5);
    topic.send(0, 60);
    feed.start();
    for (int i = 0; i < 4; i++) {
      database.endSessions();
      topic.send(60 + i * 10, 70 + i * 10);
    }
    // The batch that begins with 20 fails whenever it comes; a smaller one begins elsewhere.
    Waiting.until("most of it is applied", SOON, () -> count(database) > 50);
  }

  private Feed feed(String name, TestDatabase into, FeedHandler handler) {
    return feed(name, into, handler, FeedSettings.DEFAULT_BATCH);
  }

  private Feed feed(String name, TestDatabase into, FeedHandler handler, int batch) {
    return feed(
        new FeedSettings(name, List.of(topic.name()), group).withBatch(batch), into, handler);
  }

  private Feed feed(FeedSettings settings, TestDatabase into, FeedHandler handler) {
    var feed =
        new Feed(
            settings,
            broker,
            into.pooledTransaction,
            into.pooled,
            TraceContinuation.none(),
            handler);
    feeds.add(feed);
    return feed;
  }

  private static void applied(TestDatabase database) {
    database
        .jdbc
        .sql(
            "create table applied (nr bigserial, topic_partition int, record_offset bigint, content"
                + " text)")
        .update();
  }

  private static void write(TestDatabase database, ConsumerRecord<String, byte[]> record) {
    database
        .pooled
        .sql("insert into applied (topic_partition, record_offset, content) values (?, ?, ?)")
        .params(record.partition(), record.offset(), text(record))
        .update();
  }

  private static String text(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }

  private static long count(TestDatabase database) {
    return database.jdbc.sql("select count(*) from applied").query(Long.class).single();
  }

  private static void awaitApplied(TestDatabase database, int records) {
    Waiting.untilAsserted(SOON, () -> assertThat(count(database)).isEqualTo(records));
  }

  private static void assertInOrder(TestDatabase database) {
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
