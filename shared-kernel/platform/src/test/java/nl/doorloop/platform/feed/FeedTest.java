package nl.doorloop.platform.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.doorloop.platform.feed.TestViews.SOON;
import static nl.doorloop.platform.feed.TestViews.assertInOrder;
import static nl.doorloop.platform.feed.TestViews.awaitApplied;
import static nl.doorloop.platform.feed.TestViews.count;
import static nl.doorloop.platform.feed.TestViews.text;
import static nl.doorloop.platform.feed.TestViews.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorloop.platform.feed.Condition.Phase;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedTest {
  private final RealParts.Postgres postgres = RealParts.postgres();
  private final TestDatabase database = TestDatabase.in(postgres, "views");
  private final TestTopic topic = TestTopic.create(3);
  private final String group = "test." + UUID.randomUUID();
  private final List<Feed> feeds = new ArrayList<>();
  private Broker broker;

  @BeforeEach
  void prepare() {
    broker = topic.broker();
    TestViews.create(database);
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

  @Test
  void the_transaction_has_written_nothing_before_its_handler_does() {
    var early = new ArrayList<String>();
    var feed =
        feed(
            "views",
            database,
            batch -> {
              // The number that every relay would have to wait for.
              database
                  .pooled
                  .sql("select pg_current_xact_id_if_assigned()::text as number")
                  .query(
                      row -> {
                        early.add(row.getString("number"));
                      });
              batch.forEach(record -> write(database, record));
            });
    topic.send(0, 10);
    feed.start();
    awaitApplied(database, 10);
    assertThat(early).isNotEmpty().containsOnlyNulls();
  }

  @Test
  void what_is_in_hand_while_partitions_are_taken_on_anew_is_applied_once() {
    var partition = new TopicPartition(topic.name(), 0);
    var consumer = new MockConsumer<String, byte[]>("none");
    Runnable records =
        () -> {
          for (int offset = 0; offset < 3; offset++) {
            consumer.addRecord(
                new ConsumerRecord<>(
                    topic.name(), 0, offset, "key", ("" + offset).getBytes(UTF_8)));
          }
        };
    Runnable takenOn =
        () -> {
          consumer.rebalance(List.of());
          consumer.rebalance(List.of(partition));
          records.run();
        };
    // The first brings records, the next one, which looks for more of them, the same again.
    consumer.schedulePollTask(takenOn);
    consumer.schedulePollTask(takenOn);
    consumer.schedulePollTask(records);
    var feed =
        new Feed(
            new FeedSettings("views", List.of(topic.name()), group),
            broker,
            database.pooledTransaction,
            database.pooled,
            TraceContinuation.none(),
            batch -> batch.forEach(record -> write(database, record)),
            new Stumbles(Stumbles.ATTEMPTS),
            _ -> consumer);
    feeds.add(feed);
    feed.start();
    Waiting.until("it is applied", SOON, () -> count(database) >= 3);
    assertInOrder(database);
    assertThat(count(database)).isEqualTo(3);
  }

  @Test
  void what_comes_while_it_rests_is_applied_together() throws InterruptedException {
    var batches = new AtomicInteger();
    var feed =
        feed(
            new FeedSettings("views", List.of(topic.name()), group)
                .withRest(Duration.ofMillis(500)),
            database,
            batch -> {
              batches.incrementAndGet();
              batch.forEach(record -> write(database, record));
            });
    feed.start();
    topic.send(0, 1);
    awaitApplied(database, 1);
    for (int i = 1; i <= 20; i++) {
      topic.send(i, i + 1);
      Thread.sleep(10);
    }
    awaitApplied(database, 21);
    // The first one alone, and then one batch in each half second that the sending took.
    assertThat(batches).hasValueLessThan(15);
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
  void a_second_feed_rebuilds_from_the_beginning_into_another_schema_beside_the_first() {
    var running = feed("views", database, batch -> batch.forEach(r -> write(database, r)));
    topic.send(0, 100);
    running.start();
    awaitApplied(database, 100);
    try (var generation = TestDatabase.in(postgres, "views_2")) {
      TestViews.create(generation);
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
}
