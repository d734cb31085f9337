package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorloop.embedded.EmbeddedKafka;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The broker goes away and comes back while events are recorded. */
@ExtendWith(OutputCaptureExtension.class)
class OutageTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  @Test
  void what_is_recorded_while_the_broker_is_away_arrives_when_it_is_back(
      @TempDir Path folder, CapturedOutput output) {
    var kafka = start(folder, 0);
    int port = Integer.parseInt(kafka.bootstrapServers().split(":")[1]);
    var applied = new ConcurrentLinkedQueue<String>();
    try (var database = TestDatabase.create();
        var broker = new Broker(BrokerProperties.at("127.0.0.1:" + port), "test")) {
      var topic = TestTopic.create(2, "127.0.0.1:" + port);
      var producers = new AtomicInteger();
      var relay =
          new Relay(
              topic.source("residents"),
              database.pool,
              broker,
              new RelaySignal(),
              name -> {
                producers.incrementAndGet();
                return broker.producer(name);
              },
              PATIENCE);
      var feed =
          new Feed(
              new FeedSettings("views", List.of(topic.name()), "test." + UUID.randomUUID()),
              broker,
              database.pooledTransaction,
              database.pooled,
              TraceContinuation.none(),
              batch -> CloudEvents.readAll(batch).forEach(e -> applied.add(e.eventId().text())));
      var health = new BrokerHealth(broker);
      relay.start();
      feed.start();
      append(database, 0, 20);
      Waiting.until("the first arrived", SOON, () -> applied.size() == 20);
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);

      kafka.close();
      append(database, 20, 40);
      Waiting.until("health shows it", SOON, () -> health.health().getStatus().equals(Status.DOWN));
      Waiting.until(
          "the relay shows it", SOON, () -> relay.state().phase() == Condition.Phase.FAILING);
      append(database, 40, 60);
      Waiting.until(
          "it is away for longer than a broker that answers may be silent",
          SOON,
          () -> relay.state().since().plus(PATIENCE).isBefore(Instant.now()));

      kafka = start(folder, port);
      Waiting.until("all arrived", SOON, () -> applied.size() >= 60);
      Waiting.until("the relay is well", SOON, relay::leads);
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      assertThat(List.copyOf(applied))
          .containsExactlyInAnyOrderElementsOf(database.eventIdsInOrder());
      assertThat(producers).as("a broker that is away needs no other producer").hasValue(1);
      assertThat(output.getAll().lines().filter(line -> line.contains("relay residents")))
          .as("one line when it began and one when it ended")
          .satisfiesExactly(
              began -> assertThat(began).contains("WARN", "cannot go on and keeps trying"),
              ended -> assertThat(ended).contains("INFO", "goes on, after"));
      feed.stop();
      relay.stop();
    } finally {
      kafka.close();
    }
  }

  private static EmbeddedKafka start(Path folder, int port) {
    return EmbeddedKafka.start(
        folder.resolve("kafka"), port, Map.of(), why -> System.err.println("broker: " + why));
  }

  private static void append(TestDatabase database, int from, int to) {
    for (int i = from; i < to; i++) {
      database.append("stream", i, UUID.randomUUID());
    }
  }
}
