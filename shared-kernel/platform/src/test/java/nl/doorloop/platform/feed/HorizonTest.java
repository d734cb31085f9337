package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/**
 * Why the relay does not simply read on from the last number it saw: numbers are drawn when a row
 * is written and become visible when its transaction commits, in another order.
 */
class HorizonTest {
  private static final int WRITERS = 6;
  private static final int TRANSACTIONS = 120;
  private static final int STREAMS = 24;

  private final TestDatabase database = TestDatabase.create();
  private final TestTopic topic = TestTopic.create(3);
  private volatile boolean writing = true;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void polling_by_number_loses_events_and_the_relay_does_not() throws Exception {
    Set<Long> seenByNumber = ConcurrentHashMap.newKeySet();
    var naive = Thread.ofPlatform().start(() -> pollByNumber(seenByNumber));
    try (var broker = topic.broker()) {
      var relay = new Relay(topic.source("residents"), database.pool, broker, new RelaySignal());
      relay.start();
      write();
      writing = false;
      naive.join();

      var recorded = database.eventIdsInOrder();
      long lost = recorded.size() - seenByNumber.size();
      assertThat(recorded).hasSizeGreaterThan(500);
      assertThat(lost).as("events that polling by number never saw").isPositive();

      Waiting.until(
          "everything was sent",
          Duration.ofSeconds(30),
          () -> new LinkedHashSet<>(topic.readIds()).size() >= recorded.size());
      relay.stop();
      assertThat(topic.readIds()).containsExactlyInAnyOrderElementsOf(recorded);
      assertEveryStreamInOrder();
    }
  }

  /** What a reader would do who trusts that numbers appear in order. */
  private void pollByNumber(Set<Long> seen) {
    long last = 0;
    boolean more = true;
    while (writing || more) {
      var page =
          database
              .jdbc
              .sql("select global_index from event where global_index > ? order by global_index")
              .param(last)
              .query(Long.class)
              .list();
      more = !page.isEmpty();
      seen.addAll(page);
      last = more ? page.getLast() : last;
    }
  }

  private void write() throws InterruptedException {
    var writers = new ArrayList<Thread>();
    var failures = Collections.synchronizedList(new ArrayList<RuntimeException>());
    for (int i = 0; i < WRITERS; i++) {
      var random = new Random(i);
      writers.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      for (int n = 0; n < TRANSACTIONS; n++) {
                        transaction(random);
                      }
                    } catch (RuntimeException e) {
                      failures.add(e);
                    }
                  }));
    }
    for (var writer : writers) {
      writer.join();
    }
    assertThat(failures).isEmpty();
  }

  /**
   * One to three events of a stream, with pauses, one in twelve rolled back, one in three holding a
   * transaction number long before it writes its first event.
   */
  private void transaction(Random random) {
    var stream = "stream-" + random.nextInt(STREAMS);
    var resident = UUID.nameUUIDFromBytes(stream.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    try {
      database.transaction.executeWithoutResult(
          status -> {
            if (random.nextInt(3) == 0) {
              database.jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
              pause(random);
            }
            long next =
                database
                    .jdbc
                    .sql("select coalesce(max(seq) + 1, 0) from event where stream_id = ?")
                    .param(stream)
                    .query(Long.class)
                    .single();
            for (int i = 0; i <= random.nextInt(3); i++) {
              database.append(stream, next + i, resident);
              pause(random);
            }
            if (random.nextInt(12) == 0) {
              status.setRollbackOnly();
            }
          });
    } catch (DuplicateKeyException e) {
      // Another writer was first in this stream, as happens to every optimistic writer.
      LockSupport.parkNanos(1);
    }
  }

  private static void pause(Random random) {
    LockSupport.parkNanos(random.nextInt(3_000_000));
  }

  private void assertEveryStreamInOrder() {
    var expected = new HashMap<String, List<String>>();
    database
        .jdbc
        .sql("select partition_key, event_id::text from event order by stream_id, seq")
        .query(
            row -> {
              expected
                  .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                  .add(row.getString(2));
            });
    var sent = new HashMap<String, List<String>>();
    for (var record : topic.read()) {
      sent.computeIfAbsent(record.key(), _ -> new ArrayList<>())
          .add(CloudEvents.attributes(record.headers()).id().text());
    }
    assertThat(sent).isEqualTo(expected);
  }
}
