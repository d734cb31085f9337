package nl.doorloop.benchmarks.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorloop.benchmarks.ResidentLife;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.json.EventCodec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts facts on the topic as the relays do: same key, headers and bytes, acknowledged by all. */
final class Publisher implements AutoCloseable {
  private static final EventCodec CODEC = new EventCodec();
  private static final int TOGETHER = 1_000;
  private static final String OIN = "00000000000000000000";

  private final KafkaProducer<String, byte[]> producer;
  private long sequence;

  Publisher(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                1 << 18),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /**
   * A thousand residents at a time, so that the facts need not all be in memory; within these as
   * time went: the first fact of each, then the second of each, and so on.
   */
  void publish(int firstResident, int residents, int factsEach) {
    int end = firstResident + residents;
    for (int from = firstResident; from < end; from += TOGETHER) {
      var lives = new ArrayList<List<Fact>>();
      for (int number = from; number < Math.min(end, from + TOGETHER); number++) {
        lives.add(new ResidentLife(number).facts(factsEach));
      }
      for (int nth = 0; nth < factsEach; nth++) {
        for (var life : lives) {
          send(life.get(nth));
        }
      }
    }
    producer.flush();
  }

  void send(Fact fact) {
    // One that is lost is missed when the facts are counted.
    var _ = producer.send(record(fact));
  }

  ProducerRecord<String, byte[]> record(Fact fact) {
    var event = fact.event();
    var about =
        new CloudEvents.Attributes(
            fact.eventId(),
            CloudEvents.source(OIN, "continuity"),
            CODEC.typeOf(event).wireType(),
            event.residentId(),
            fact.recordedAt(),
            ++sequence,
            fact.recordedBy(),
            event.legalFramework(),
            event.processingActivity(),
            null,
            null);
    return new ProducerRecord<>(
        Topics.RESIDENTS,
        null,
        fact.recordedAt().toEpochMilli(),
        event.residentId().text(),
        CODEC.write(event),
        CloudEvents.headers(about));
  }

  @Override
  public void close() {
    producer.close();
  }
}
