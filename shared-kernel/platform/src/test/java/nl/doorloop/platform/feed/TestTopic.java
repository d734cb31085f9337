package nl.doorloop.platform.feed;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.doorloop.testsupport.RealParts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic of its own on a broker, and what a test does with it. */
record TestTopic(String name, String bootstrapServers) {
  static TestTopic create(int partitions) {
    return create(partitions, RealParts.kafka().bootstrapServers());
  }

  static TestTopic create(int partitions, String bootstrapServers) {
    var name = "test." + UUID.randomUUID();
    try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1))).all().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new TestTopic(name, bootstrapServers);
  }

  /** Lets the broker refuse larger batches of this topic. */
  void limit(int bytes) {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
    var limit =
        new AlterConfigOp(
            new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(bytes)),
            AlterConfigOp.OpType.SET);
    try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
      admin.incrementalAlterConfigs(Map.of(resource, List.of(limit))).all().get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  Broker broker() {
    return new Broker(BrokerProperties.at(bootstrapServers), "test");
  }

  /** The event table, sent to this topic instead. */
  RelaySource source(String relay) {
    var table = new EventTable(CloudEvents.source("00000000000000000000", "test"));
    return new RelaySource() {
      @Override
      public String name() {
        return relay;
      }

      @Override
      public String table() {
        return table.table();
      }

      @Override
      public String columns() {
        return table.columns();
      }

      @Override
      public ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
        var record = table.record(row);
        return new ProducerRecord<>(
            name, null, record.timestamp(), record.key(), record.value(), record.headers());
      }
    };
  }

  /** Sends texts, numbered from a number on, with as many keys as there are letters in them. */
  void send(int from, int to) {
    try (var broker = broker();
        var producer = broker.producer("test")) {
      for (int i = from; i < to; i++) {
        var key = "key-" + i % 7;
        producer.send(
            new ProducerRecord<>(name, key, Integer.toString(i).getBytes(StandardCharsets.UTF_8)));
      }
      producer.flush();
    }
  }

  /** Everything from the beginning to the end as it is now; partition by partition in order. */
  List<ConsumerRecord<String, byte[]>> read() {
    var all = new ArrayList<ConsumerRecord<String, byte[]>>();
    Map<String, Object> config =
        Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(name).stream()
              .map(p -> new TopicPartition(name, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(all::add);
      }
    }
    return all;
  }

  List<String> readIds() {
    return read().stream().map(r -> CloudEvents.attributes(r.headers()).id().text()).toList();
  }
}
