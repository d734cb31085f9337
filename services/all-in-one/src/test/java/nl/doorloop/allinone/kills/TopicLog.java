package nl.doorloop.allinone.kills;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.platform.feed.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The topic of all facts about residents, read from its first record to its last by a plain
 * consumer.
 *
 * @param events every event in the order of its first appearance in its partition
 * @param repeats records of events that had appeared before
 */
record TopicLog(Map<UUID, Appearance> events, long repeats) {
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Where an event first appeared, and its bytes there. */
  @SuppressWarnings("ArrayRecordComponent")
  record Appearance(int partition, long offset, String key, byte[] data) {}

  static TopicLog read(String bootstrapServers) {
    var events = new LinkedHashMap<UUID, Appearance>();
    long repeats = 0;
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topics.RESIDENTS).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (var record : consumer.poll(POLL)) {
          var first =
              events.putIfAbsent(
                  id(record),
                  new Appearance(
                      record.partition(), record.offset(), record.key(), record.value()));
          repeats += first == null ? 0 : 1;
        }
      }
    }
    return new TopicLog(events, repeats);
  }

  private static UUID id(ConsumerRecord<String, byte[]> record) {
    return UUID.fromString(
        new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
  }
}
