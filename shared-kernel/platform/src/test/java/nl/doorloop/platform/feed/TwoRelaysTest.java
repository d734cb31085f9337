package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Two instances that send at the same time, though the lock should keep one of them from it. */
class TwoRelaysTest {
  private static final Duration SOON = Duration.ofSeconds(40);
  private static final int RESIDENTS = 7;

  private final TestDatabase database = TestDatabase.create();
  private final TestTopic topic = TestTopic.create(2);
  private final Broker broker = topic.broker();
  private final List<Relay> relays = new ArrayList<>();

  @AfterEach
  void stop() {
    relays.forEach(Relay::stop);
    broker.close();
    database.close();
  }

  @Test
  void a_relay_whose_position_another_one_moved_notices_and_goes_on_from_there() {
    var relay = relay(database.pool);
    append(0, 3);
    relay.start();
    Waiting.until("all is sent", SOON, () -> topic.readIds().size() == 3);
    Waiting.until("it leads", SOON, relay::leads);
    database.jdbc.sql("update relay_position set tx = '0', global_index = 0").update();
    append(3, 4);
    // Its next page goes out, cannot be remembered, and everything comes from the position again.
    Waiting.until("it began again", SOON, () -> topic.readIds().size() == 3 + 1 + 4);
    Waiting.until("it is well", SOON, relay::leads);
    assertThat(firstAppearances()).isEqualTo(recorded());
  }

  @Test
  void two_that_both_believe_to_lead_lose_nothing_and_keep_the_order_of_every_resident() {
    var everybodyLeads = new EverybodyLeads(database.pool);
    var one = relay(everybodyLeads);
    var other = relay(everybodyLeads);
    one.start();
    other.start();
    var appended = new AtomicInteger();
    Waiting.until(
        "both have sent",
        SOON,
        () -> {
          int from = appended.getAndAdd(50);
          append(from, from + 50);
          var ids = topic.readIds();
          return from > 300 && ids.size() > Set.copyOf(ids).size();
        });
    Waiting.until(
        "all is sent",
        SOON,
        () -> Set.copyOf(topic.readIds()).size() == database.eventIdsInOrder().size());
    assertThat(firstAppearances()).isEqualTo(recorded());
  }

  private Relay relay(DataSource pool) {
    var relay = new Relay(topic.source("residents"), pool, broker, new RelaySignal());
    relays.add(relay);
    return relay;
  }

  private void append(int from, int to) {
    for (int i = from; i < to; i++) {
      var resident = new UUID(7, i % RESIDENTS);
      database.append(resident.toString(), i / RESIDENTS, resident);
    }
  }

  /** The events of every resident in the order in which a reader hears of them first. */
  private Map<String, String> firstAppearances() {
    var all = new LinkedHashMap<String, Set<String>>();
    for (ConsumerRecord<String, byte[]> record : topic.read()) {
      all.computeIfAbsent(record.key(), _ -> new LinkedHashSet<>())
          .add(CloudEvents.attributes(record.headers()).id().text());
    }
    return inOrder(all);
  }

  private Map<String, String> recorded() {
    var all = new LinkedHashMap<String, Set<String>>();
    database
        .jdbc
        .sql("select partition_key, event_id::text from event order by stream_id, seq")
        .query(
            row -> {
              all.computeIfAbsent(row.getString(1), _ -> new LinkedHashSet<>())
                  .add(row.getString(2));
            });
    return inOrder(all);
  }

  private static Map<String, String> inOrder(Map<String, Set<String>> all) {
    var texts = new LinkedHashMap<String, String>();
    all.forEach((resident, ids) -> texts.put(resident, String.join(" ", ids)));
    return texts;
  }

  /** A database that grants the relay's lock to whoever asks. */
  private static final class EverybodyLeads extends DelegatingDataSource {
    EverybodyLeads(DataSource pool) {
      super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var real = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().equals("prepareStatement")
                    && arguments[0].toString().contains("pg_try_advisory_lock")) {
                  arguments[0] = "select 1 where ?::text is not null";
                }
                try {
                  return method.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getTargetException();
                }
              });
    }
  }
}
