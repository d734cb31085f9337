package nl.doorloop.onecounter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.identity.Identity;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.json.EventCodec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands in for the relays of the deciding services: publishes as they do. */
public final class Publisher implements AutoCloseable {
  private static final EventCodec CODEC = new EventCodec();
  private static final AtomicLong SEQUENCE = new AtomicLong();

  private final KafkaProducer<String, byte[]> producer;
  private final PersonalDataKeys keys;

  Publisher(String bootstrapServers, PersonalDataKeys keys) {
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "1"),
            new StringSerializer(),
            new ByteArraySerializer());
    this.keys = keys;
  }

  /** An event with the identity and the moment of its recording. */
  public record Sent(EventId id, Instant recordedAt, ResidentEvent event) {
    public static Sent now(ResidentEvent event) {
      return at(Instant.now(), event);
    }

    public static Sent at(Instant recordedAt, ResidentEvent event) {
      return new Sent(new EventId(Ids.next()), recordedAt.truncatedTo(ChronoUnit.MICROS), event);
    }
  }

  public EventId publish(ResidentEvent event) {
    var sent = Sent.now(event);
    publish(sent);
    return sent.id();
  }

  public void publish(Sent sent) {
    send(record(sent));
  }

  /** Many are sent together; {@link #flush} waits for them. */
  public void publishLater(Sent sent) {
    producer.send(record(sent));
  }

  public void flush() {
    producer.flush();
  }

  private static ProducerRecord<String, byte[]> record(Sent sent) {
    var type = KnownEvents.typeOf(sent.event().getClass());
    var headers =
        CloudEvents.headers(
            new CloudEvents.Attributes(
                sent.id(),
                CloudEvents.source("00000000000000000000", "test"),
                type.wireType(),
                sent.event().residentId(),
                sent.recordedAt(),
                SEQUENCE.incrementAndGet(),
                "somebody",
                sent.event().legalFramework(),
                sent.event().processingActivity(),
                null,
                null));
    return new ProducerRecord<>(
        Topics.RESIDENTS,
        null,
        sent.event().residentId().text(),
        CODEC.write(sent.event()),
        headers);
  }

  public void publish(Identity identity) {
    send(record(identity));
  }

  public void publishLater(Identity identity) {
    producer.send(record(identity));
  }

  private ProducerRecord<String, byte[]> record(Identity identity) {
    return new ProducerRecord<>(
        Topics.IDENTITIES, identity.residentId().text(), keys.encrypt(identity));
  }

  public void erase(ResidentId resident) {
    send(new ProducerRecord<>(Topics.IDENTITIES, resident.text(), null));
  }

  /** A record that nobody can read. */
  public void publishRubbish(String key) {
    var headers = new HashMap<String, String>();
    headers.put("ce_type", "nl.doorloop.nothing.known.v1");
    var record = new ProducerRecord<>(Topics.RESIDENTS, key, "{}".getBytes());
    headers.forEach((name, value) -> record.headers().add(name, value.getBytes()));
    send(record);
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
