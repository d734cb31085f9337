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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

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

  private final AtomicBoolean asleep = new AtomicBoolean();

  @BeforeEach
  void prepare() {
    TestViews.create(database);
  }

  @AfterEach
  void close() {
    goOn.countDown();
    broker.close();
    database.close();
  }

  @Test
  void who_is_in_the_middle_of_a_batch_finishes_it_and_the_other_goes_on_after_it() {
    var sleeper =
        feed(
            database.pooledTransaction,
            batch -> {
              batch.forEach(record -> write(database, record));
              sleep();
            });
    var other = feed(database.pooledTransaction, this::apply);
    topic.send(0, RECORDS);
    sleeper.start();
    Waiting.until("the first is in its handler", SOON, asleep::get);
    other.start();
    Waiting.until("the other waits for the first to end", SOON, () -> database.waiting() == 1);
    assertThat(count(database)).isZero();
    goOn.countDown();
    awaitApplied(database, RECORDS);
    assertGoesOnInOrder(other);
    sleeper.stop();
    other.stop();
  }

  @Test
  void who_wakes_up_after_another_has_applied_its_batch_applies_nothing() {
    var sleeper =
        feed(
            new TransactionTemplate(database.pooledTransaction.getTransactionManager()) {
              @Override
              public <T> T execute(TransactionCallback<T> action) {
                sleep();
                return super.execute(action);
              }
            },
            this::apply);
    var other = feed(database.pooledTransaction, this::apply);
    topic.send(0, RECORDS);
    sleeper.start();
    Waiting.until("the first has read its batch", SOON, asleep::get);
    other.start();
    awaitApplied(database, RECORDS);
    goOn.countDown();
    assertGoesOnInOrder(other);
    sleeper.stop();
    other.stop();
  }

  private void apply(List<ConsumerRecord<String, byte[]>> batch) {
    batch.forEach(record -> write(database, record));
  }

  private void sleep() {
    asleep.set(true);
    Waiting.until("it may go on", SOON, () -> goOn.getCount() == 0);
  }

  private void assertGoesOnInOrder(Feed feed) {
    topic.send(RECORDS, 2 * RECORDS);
    Waiting.until("all is applied", SOON, () -> feed.lag() == 0);
    assertThat(count(database)).isEqualTo(2 * RECORDS);
    assertInOrder(database);
  }

  private Feed feed(TransactionTemplate transaction, FeedHandler handler) {
    return new Feed(
        new FeedSettings("views", List.of(topic.name()), group),
        broker,
        transaction,
        database.pooled,
        TraceContinuation.none(),
        handler);
  }
}
