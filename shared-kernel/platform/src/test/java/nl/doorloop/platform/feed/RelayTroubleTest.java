package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.doorloop.platform.feed.Condition.Phase;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A broker that is there, and yet does not take what the relay sends. */
class RelayTroubleTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration HARDLY_ANY = Duration.ofMillis(600);

  private final TestDatabase database = TestDatabase.create();
  private final List<Relay> relays = new ArrayList<>();
  private final List<Broker> brokers = new ArrayList<>();

  @AfterEach
  void stop() {
    relays.forEach(Relay::stop);
    brokers.forEach(Broker::close);
    database.close();
  }

  @Test
  void a_producer_that_gets_no_answer_any_more_is_replaced_and_nothing_is_lost() {
    var topic = TestTopic.create(1);
    var broker = broker(topic);
    var made = new CopyOnWriteArrayList<Producer<String, byte[]>>();
    var relay =
        relay(
            topic,
            broker,
            name -> {
              var next = made.size() < 2 ? neverAnswering() : broker.producer(name);
              made.add(next);
              return next;
            },
            HARDLY_ANY);
    var resident = UUID.randomUUID();
    for (int i = 0; i < 5; i++) {
      database.append("stream", i, resident);
    }
    relay.start();
    Waiting.untilAsserted(
        SOON,
        () ->
            assertThat(topic.readIds())
                .containsExactlyElementsOf(database.eventIdsInOrder()));
    Waiting.until("it is well", SOON, relay::leads);
    assertThat(made).hasSizeGreaterThan(2);
    assertThat(made.subList(0, 2))
        .allSatisfy(given -> assertThat(((MockProducer<?, ?>) given).closed()).isTrue());
  }

  @Test
  void what_the_broker_refuses_for_good_keeps_back_all_that_comes_after_it() {
    var topic = TestTopic.create(1);
    topic.limit(100_000);
    var relay = relay(topic, broker(topic), broker(topic)::producer, SOON);
    var resident = UUID.randomUUID();
    var before = database.append("stream", 0, resident);
    var tooLarge = database.append("stream", 1, resident);
    database
        .jdbc
        .sql("update event set payload = convert_to(repeat('x', 200000), 'UTF8') where event_id = ?")
        .param(tooLarge)
        .update();
    for (int i = 2; i < 200; i++) {
      database.append("stream", i, resident);
    }
    relay.start();
    Waiting.until("it fails", SOON, () -> relay.state().phase() == Phase.FAILING);
    assertThat(relay.state().why()).contains("the broker refused");
    for (int i = 200; i < 205; i++) {
      database.append("stream", i, resident);
    }
    int seen = topic.readIds().size();
    Waiting.until("it tried again", SOON, () -> topic.readIds().size() > seen + 1);
    assertThat(topic.readIds()).containsOnly(before.toString());

    topic.limit(1_000_000);
    var expected = database.eventIdsInOrder();
    Waiting.untilAsserted(
        SOON,
        () -> assertThat(topic.readIds().stream().distinct()).containsExactlyElementsOf(expected));
  }

  private Broker broker(TestTopic topic) {
    var broker = topic.broker();
    brokers.add(broker);
    return broker;
  }

  private Relay relay(
      TestTopic topic,
      Broker broker,
      Function<String, Producer<String, byte[]>> producers,
      Duration patience) {
    var relay =
        new Relay(
            topic.source("residents"),
            database.pool,
            broker,
            new RelaySignal(),
            producers,
            patience);
    relays.add(relay);
    return relay;
  }

  private static Producer<String, byte[]> neverAnswering() {
    return new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
  }
}
