package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.testsupport.RealParts;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConcurrentAppendsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static TestService service;

  @BeforeAll
  static void start() {
    service = TestService.start(RealParts.postgres(), "income-support");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static NewEvent event(String stream, long seq) {
    return new NewEvent(
        stream,
        seq,
        "entitlement",
        new EventId(Ids.next()),
        EntitlementCommand.ended(ProvisionId.of(stream), ExampleEvents.RESIDENT, DAY));
  }

  private static void atOnce(int threads, Callable<?> work) throws Exception {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, threads)
              .mapToObj(
                  _ ->
                      executor.submit(
                          () -> {
                            start.await();
                            return work.call();
                          }))
              .toList();
      start.countDown();
      for (var r : running) {
        r.get();
      }
    }
  }

  @Test
  void of_many_who_want_the_same_place_exactly_one_gets_it_each_time() throws Exception {
    var stream = Ids.next().toString();
    for (int round = 0; round < 10; round++) {
      int seq = round;
      var won = new AtomicInteger();
      var lost = new AtomicInteger();
      atOnce(
          12,
          () -> {
            try {
              service.streams().append(List.of(event(stream, seq)));
              return won.incrementAndGet();
            } catch (ConcurrencyException e) {
              return lost.incrementAndGet();
            }
          });
      assertThat(won).hasValue(1);
      assertThat(lost).hasValue(11);
    }
    assertThat(service.streams().load(stream, 0)).hasSize(10);
  }

  /**
   * Writers with random streams, batches and roll-backs, of which a third has its transaction id
   * before it looks; beside them a reader as the relay reads. Nothing may be missed, nothing may
   * come in another order than its stream has.
   */
  @Test
  void a_reader_behind_the_horizon_misses_nothing_and_keeps_every_stream_in_order()
      throws Exception {
    var streams = IntStream.range(0, 12).mapToObj(_ -> Ids.next().toString()).toList();
    var committed = ConcurrentHashMap.<EventId>newKeySet();
    var writing = new AtomicBoolean(true);
    var seed = new AtomicInteger(42);
    try (var reader = Executors.newSingleThreadExecutor()) {
      var reading = reader.submit(() -> readBehindTheHorizon(writing));
      atOnce(
          6,
          () -> {
            var random = new Random(seed.getAndIncrement());
            for (int i = 0; i < 60; i++) {
              committed.addAll(writeSomething(streams, random));
            }
            return null;
          });
      writing.set(false);
      var read = reading.get();
      assertThat(committed).hasSizeGreaterThan(100);
      assertThat(read.stream().map(Read::id)).doesNotHaveDuplicates();
      assertThat(read.stream().map(Read::id)).containsAll(committed);
      assertThat(outOfOrder(read)).isEmpty();
    }
  }

  private static List<EventId> writeSomething(List<String> streams, Random random) {
    var stream = streams.get(random.nextInt(streams.size()));
    try {
      return service
          .transactions()
          .execute(
              status -> {
                if (random.nextInt(3) == 0) {
                  service
                      .jdbc()
                      .sql("SELECT pg_current_xact_id()::text")
                      .query(String.class)
                      .single();
                  pause(random);
                }
                long next = service.streams().lastSeq(stream).orElse(-1L) + 1;
                var events =
                    IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(n -> event(stream, next + n))
                        .toList();
                service.streams().append(events);
                pause(random);
                if (random.nextInt(12) == 0) {
                  status.setRollbackOnly();
                  return List.of();
                }
                return events.stream().map(NewEvent::id).toList();
              });
    } catch (ConcurrencyException e) {
      return List.of();
    }
  }

  /** Time that work takes between statements, in the database, so that transactions overlap. */
  private static void pause(Random random) {
    service
        .jdbc()
        .sql("SELECT 1 FROM pg_sleep(?)")
        .param(random.nextInt(4) / 1000.0)
        .query(Integer.class)
        .single();
  }

  private record Read(EventId id, String stream, long seq) {}

  private static List<Read> readBehindTheHorizon(AtomicBoolean writing) {
    var read = new ArrayList<Read>();
    var tx = "0";
    long index = 0;
    boolean last = false;
    while (!last) {
      last = !writing.get();
      int before;
      do {
        before = read.size();
        var rows =
            service
                .jdbc()
                .sql(
                    """
                    SELECT tx::text AS after_tx, global_index, event_id, stream_id, seq FROM event
                    WHERE (tx, global_index) > (?::xid8, ?) AND tx < pg_snapshot_xmin(pg_current_snapshot())
                    ORDER BY tx, global_index LIMIT 50
                    """)
                .params(tx, index)
                .query()
                .listOfRows();
        for (var row : rows) {
          read.add(
              new Read(
                  new EventId((UUID) row.get("event_id")),
                  (String) row.get("stream_id"),
                  (Long) row.get("seq")));
          tx = (String) row.get("after_tx");
          index = (Long) row.get("global_index");
        }
      } while (read.size() > before);
    }
    return read;
  }

  private static List<Read> outOfOrder(List<Read> read) {
    Map<String, Long> next = new HashMap<>();
    return read.stream().filter(r -> next.merge(r.stream(), 1L, Long::sum) - 1 != r.seq()).toList();
  }
}
