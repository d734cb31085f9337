package nl.doorloop.platform.feed;

import static nl.doorloop.platform.feed.TestViews.SOON;
import static nl.doorloop.platform.feed.TestViews.assertInOrder;
import static nl.doorloop.platform.feed.TestViews.awaitApplied;
import static nl.doorloop.platform.feed.TestViews.count;
import static nl.doorloop.platform.feed.TestViews.text;
import static nl.doorloop.platform.feed.TestViews.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorloop.platform.feed.Condition.Phase;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DataAccessResourceFailureException;

/** What a feed does with a record that it cannot apply. */
class FeedParkingTest {
  private static final int ATTEMPTS = 3;

  private final TestDatabase database = TestDatabase.create();
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
    var feed = feed(topic.name(), handler);
    topic.send(0, 40);
    feed.start();
    awaitApplied(database, 36);
    Waiting.until("it has caught up", SOON, () -> feed.lag() == 0);
    assertThat(feed.parked()).isEqualTo(4);
    assertThat(feed.gauges().parked()).isEqualTo(4);
    assertThat(feed.parkedRecords(10).stream().map(ParkedRecord::reason))
        .containsExactlyInAnyOrder(
            "nobody knows 3", "nobody knows 13", "nobody knows 23", "nobody knows 33");

    feed.stop();
    known.addAll(List.of("3", "13"));
    feed.start();
    awaitApplied(database, 38);
    Waiting.until("all four were tried", SOON, () -> feed.gauges().parked() == 2);
    known.add("33");
    assertThat(feed.release()).isEqualTo(new Released(1, 1));
    assertThat(feed.release()).isEqualTo(new Released(0, 1));
    assertThat(count(database)).isEqualTo(39);
    assertThat(feed.gauges().parked()).isEqualTo(1);
    assertThat(feed.state().phase()).isEqualTo(Phase.RUNNING);
  }

  @Test
  void a_record_that_its_handler_never_manages_is_put_aside_and_those_behind_it_are_applied() {
    var broken = ConcurrentHashMap.<String>newKeySet();
    broken.add("13");
    var feed =
        feed(
            topic.name(),
            batch -> {
              for (var record : batch) {
                if (broken.contains(text(record))) {
                  throw new IllegalStateException("cannot do it for 900070341");
                }
                write(database, record);
              }
            });
    topic.send(0, 30);
    feed.start();
    awaitApplied(database, 29);
    Waiting.until("it is well", SOON, () -> feed.state().phase() == Phase.RUNNING);
    assertThat(feed.lag()).isZero();
    assertThat(feed.parkedRecords(10))
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.topic()).isEqualTo(topic.name());
              assertThat(parked.parkedAt()).isBefore(Instant.now().plusSeconds(5));
              assertThat(parked.reason())
                  .as("where, and nothing of what the record says")
                  .startsWith("the handler fails: IllegalStateException at FeedParkingTest.java:")
                  .doesNotContain("900070341");
            });
    assertThat(feed.release()).isEqualTo(new Released(0, 1));
    broken.clear();
    assertThat(feed.release()).isEqualTo(new Released(1, 0));
    assertThat(count(database)).isEqualTo(30);
  }

  @Test
  void a_feed_that_fails_is_not_ready_tells_why_and_is_measured() {
    var meters = new SimpleMeterRegistry();
    var all = new Feeds(broker, TraceContinuation.none(), meters);
    var away = ConcurrentHashMap.<String>newKeySet();
    away.add("13");
    var feed =
        all.create(
            new FeedSettings("views", List.of(topic.name()), group),
            database.pooledTransaction,
            database.pooled,
            batch -> {
              for (var record : batch) {
                if (away.contains(text(record))) {
                  throw new DataAccessResourceFailureException("cannot do 13");
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
    away.clear();
    awaitApplied(database, 30);
    assertInOrder(database);
    assertThat(meters.get("doorloop.feed.applied").tag("feed", "views").functionCounter().count())
        .isEqualTo(30);
    all.forget(feed);
    assertThat(meters.getMeters()).isEmpty();
  }

  @Test
  void while_the_database_is_away_nothing_is_put_aside_however_often_it_fails() {
    var away = new AtomicBoolean(true);
    var alone = new AtomicInteger();
    var feed =
        feed(
            topic.name(),
            batch -> {
              if (away.get() && batch.stream().anyMatch(record -> text(record).equals("13"))) {
                alone.addAndGet(batch.size() == 1 ? 1 : 0);
                throw new DataAccessResourceFailureException("cannot do 13");
              }
              batch.forEach(record -> write(database, record));
            });
    topic.send(0, 30);
    feed.start();
    Waiting.until("it was tried often", SOON, () -> alone.get() > ATTEMPTS + 1);
    assertThat(feed.parked()).isZero();
    assertThat(feed.state().phase()).isEqualTo(Phase.FAILING);
    away.set(false);
    awaitApplied(database, 30);
    assertInOrder(database);
  }

  @Test
  void what_no_program_should_catch_does_not_end_the_feed_unnoticed() {
    var first = new AtomicInteger();
    var feed =
        feed(
            topic.name(),
            batch -> {
              if (first.getAndIncrement() == 0) {
                throw new LinkageError("half of a version");
              }
              batch.forEach(record -> write(database, record));
            });
    topic.send(0, 10);
    feed.start();
    awaitApplied(database, 10);
    assertThat(feed.parked()).isZero();
  }

  @Test
  void where_the_latest_counts_what_was_put_aside_is_dropped_when_a_later_one_comes() {
    new Topics(broker).ensure();
    var key = UUID.randomUUID().toString();
    var feed =
        feed(
            Topics.IDENTITIES,
            batch ->
                batch.stream()
                    .filter(r -> key.equals(r.key()) && r.value() != null)
                    .forEach(FeedParkingTest::refuse));
    send(key, new byte[] {1});
    send(key, new byte[] {2});
    feed.start();
    Waiting.until("only the latest stands aside", SOON, () -> feed.lag() == 0);
    assertThat(feed.parked()).isEqualTo(1);
    send(key, null);
    Waiting.until("the erasure reached it", SOON, () -> feed.parked() == 0);
  }

  @Test
  void an_erasure_that_comes_while_an_older_record_is_tried_again_has_the_last_word()
      throws Exception {
    new Topics(broker).ensure();
    database.jdbc.sql("create table latest (key text primary key, value bytea)").update();
    var key = UUID.randomUUID().toString();
    var readable = new AtomicInteger();
    var trying = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var feed =
        feed(
            Topics.IDENTITIES,
            batch ->
                batch.stream()
                    .filter(r -> key.equals(r.key()))
                    .forEach(
                        record -> {
                          if (record.value() == null) {
                            database
                                .pooled
                                .sql("delete from latest where key = ?")
                                .param(key)
                                .update();
                          } else if (readable.get() == 0) {
                            refuse(record);
                          } else {
                            trying.countDown();
                            await(goOn);
                            database
                                .pooled
                                .sql("insert into latest values (?, ?)")
                                .params(key, record.value())
                                .update();
                          }
                        }));
    send(key, new byte[] {1});
    feed.start();
    Waiting.until("it stands aside", SOON, () -> feed.parked() == 1);
    readable.set(1);
    try (var administrator = Executors.newSingleThreadExecutor()) {
      var released = administrator.submit(feed::release);
      await(trying);
      send(key, null);
      Waiting.until("the feed waits for its turn", SOON, () -> database.waiting() == 1);
      goOn.countDown();
      assertThat(released.get()).isEqualTo(new Released(1, 0));
    }
    Waiting.until("the erasure was applied", SOON, () -> feed.lag() == 0);
    assertThat(database.jdbc.sql("select count(*) from latest").query(Long.class).single())
        .isZero();
  }

  private static void await(CountDownLatch latch) {
    Waiting.until("its turn comes", SOON, () -> latch.getCount() == 0);
  }

  private static void refuse(ConsumerRecord<String, byte[]> record) {
    throw new UnreadableRecord(record, "nobody knows it", null);
  }

  private void send(String key, byte[] value) {
    try (var producer = broker.producer("test")) {
      producer.send(new ProducerRecord<>(Topics.IDENTITIES, key, value));
      producer.flush();
    }
  }

  private Feed feed(String of, FeedHandler handler) {
    var feed =
        new Feed(
            new FeedSettings("views", List.of(of), group),
            broker,
            database.pooledTransaction,
            database.pooled,
            TraceContinuation.none(),
            handler,
            new Stumbles(ATTEMPTS),
            broker::consumer);
    feeds.add(feed);
    return feed;
  }
}
