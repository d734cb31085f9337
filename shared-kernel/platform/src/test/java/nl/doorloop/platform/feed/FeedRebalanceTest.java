package nl.doorloop.platform.feed;

import static nl.doorloop.platform.feed.TestViews.SOON;
import static nl.doorloop.platform.feed.TestViews.assertInOrder;
import static nl.doorloop.platform.feed.TestViews.awaitApplied;
import static nl.doorloop.platform.feed.TestViews.count;
import static nl.doorloop.platform.feed.TestViews.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The group gives a member's partitions to another one while the first is in its handler. */
class FeedRebalanceTest {
  private static final int RECORDS = 60;

  private final TestDatabase database = TestDatabase.create();
  private final TestTopic topic = TestTopic.create(3);
  private final Broker broker =
      new Broker(
          new BrokerProperties(
              topic.bootstrapServers(),
              6,
              (short) 1,
              null,
              // Whoever does not come back within this time is taken for dead.
              Map.of("max.poll.interval.ms", "2000")),
          "test");
  private final String group = "test." + UUID.randomUUID();
  private final CountDownLatch goOn = new CountDownLatch(1);

  @AfterEach
  void close() {
    goOn.countDown();
    broker.close();
    database.close();
  }

  @Test
  void who_wakes_up_after_the_partitions_went_to_another_applies_nothing_twice() {
    TestViews.create(database);
    topic.send(0, RECORDS);
    var inside = new AtomicBoolean();
    var sleeper =
        feed(
            batch -> {
              batch.forEach(record -> write(database, record));
              inside.set(true);
              Waiting.until("it may go on", SOON, () -> goOn.getCount() == 0);
            });
    var other = feed(batch -> batch.forEach(record -> write(database, record)));
    sleeper.start();
    Waiting.until("the first is in its handler", SOON, inside::get);
    other.start();
    Waiting.until("the other waits for the first to end", SOON, () -> database.waiting() == 1);
    assertThat(count(database)).isZero();
    goOn.countDown();
    awaitApplied(database, RECORDS);
    topic.send(RECORDS, 2 * RECORDS);
    Waiting.until("all is applied", SOON, () -> other.lag() == 0);
    awaitApplied(database, 2 * RECORDS);
    assertInOrder(database);
    sleeper.stop();
    other.stop();
  }

  private Feed feed(FeedHandler handler) {
    return new Feed(
        new FeedSettings("views", List.of(topic.name()), group),
        broker,
        database.pooledTransaction,
        database.pooled,
        TraceContinuation.none(),
        handler);
  }
}
