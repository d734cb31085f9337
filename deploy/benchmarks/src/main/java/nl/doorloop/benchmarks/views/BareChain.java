package nl.doorloop.benchmarks.views;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorloop.benchmarks.Servers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The limit of freshness, as bare calls: INSERT and commit, produce with acks=all right after it
 * from the same thread, consume, INSERT what came and commit.
 */
final class BareChain implements AutoCloseable {
  private static final String TOPIC = "bare";
  private static final int PARTITIONS = 6;
  private static final byte[] PAYLOAD = "x".repeat(500).getBytes(StandardCharsets.US_ASCII);

  private final Servers servers;
  private final String database;
  private final KafkaProducer<String, byte[]> producer;
  private final Thread consuming;
  private final ThreadLocal<PreparedStatement> inserts =
      ThreadLocal.withInitial(this::prepareInsert);
  private final List<Connection> connections =
      java.util.Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Long> committed = new ConcurrentHashMap<>();
  private volatile Latencies latencies = new Latencies();
  private volatile boolean running = true;

  BareChain(Servers servers, String database) throws Exception {
    this.servers = servers;
    this.database = database;
    var bootstrap = Map.<String, Object>of("bootstrap.servers", servers.kafka().bootstrapServers());
    try (var admin = Admin.create(bootstrap)) {
      admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1))).all().get();
    }
    try (var connection = servers.connect(database);
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA bare_chain");
      for (var table : List.of("decided", "seen")) {
        statement.execute(
            "CREATE TABLE bare_chain.%s (id uuid PRIMARY KEY, at timestamptz NOT NULL, data bytea NOT NULL)"
                .formatted(table));
      }
    }
    producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers.kafka().bootstrapServers(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new ByteArraySerializer());
    consuming = Thread.ofPlatform().name("bare-consumer").start(this::consume);
  }

  private Connection open() {
    try {
      var connection = servers.connect(database);
      connection.setAutoCommit(false);
      connections.add(connection);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private PreparedStatement prepareInsert() {
    return insert(open(), "decided");
  }

  private static PreparedStatement insert(Connection connection, String table) {
    try {
      return connection.prepareStatement(
          "INSERT INTO bare_chain.%s (id, at, data) VALUES (?, now(), ?)".formatted(table));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Records and sends one; what comes of it is gathered. */
  void send() throws SQLException {
    var id = UUID.randomUUID();
    var insert = inserts.get();
    insert.setObject(1, id);
    insert.setBytes(2, PAYLOAD);
    insert.executeUpdate();
    insert.getConnection().commit();
    committed.put(id.toString(), System.nanoTime());
    // One that is lost is missed when what arrived is counted.
    var _ = producer.send(new ProducerRecord<>(TOPIC, id.toString(), PAYLOAD));
  }

  private void consume() {
    var settings =
        Map.<String, Object>of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers.kafka().bootstrapServers());
    try (var consumer =
            new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var connection = open();
        var insert = insert(connection, "seen")) {
      var partitions = new ArrayList<TopicPartition>();
      for (int partition = 0; partition < PARTITIONS; partition++) {
        partitions.add(new TopicPartition(TOPIC, partition));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (running) {
        var records = consumer.poll(Duration.ofMillis(100));
        if (!records.isEmpty()) {
          for (var record : records) {
            insert.setObject(1, UUID.fromString(record.key()));
            insert.setBytes(2, record.value());
            insert.addBatch();
          }
          insert.executeBatch();
          connection.commit();
          long now = System.nanoTime();
          for (var record : records) {
            var at = committed.remove(record.key());
            if (at != null) {
              latencies.add(now - at);
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  Latencies measure(int perSecond, int number) throws Exception {
    var now = new Latencies();
    latencies = now;
    Pace.keep(8, perSecond, number, _ -> send());
    Counter.await("everything arrived", Duration.ofSeconds(60), () -> now.number() >= number);
    closeSenders();
    return now;
  }

  /** The threads of the pace are gone after each measurement, and so are their connections. */
  private void closeSenders() throws SQLException {
    synchronized (connections) {
      for (var connection : List.copyOf(connections).subList(1, connections.size())) {
        connection.close();
      }
      connections.subList(1, connections.size()).clear();
    }
  }

  @Override
  public void close() throws Exception {
    running = false;
    consuming.join();
    producer.close();
    for (var connection : connections) {
      connection.close();
    }
  }
}
