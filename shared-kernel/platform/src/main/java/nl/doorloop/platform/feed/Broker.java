package nl.doorloop.platform.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The one place where Kafka clients of a service are made: all of them plain, quiet, and set so
 * that nothing is lost and the order per key is kept.
 */
public final class Broker implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  // Client ids must differ within a JVM, where several services may live.
  private static final AtomicLong NUMBER = new AtomicLong();

  private final BrokerProperties properties;
  private final String service;
  private @Nullable Admin admin;

  public Broker(BrokerProperties properties, String service) {
    this.properties = properties;
    this.service = service;
  }

  public BrokerProperties properties() {
    return properties;
  }

  /**
   * A producer that keeps trying for as long as the broker is away: giving up on one record while
   * later ones still go out would break the order of a resident's events. For the same reason one
   * request at a time is on its way: of several, a later one can be accepted though an earlier one
   * is refused for good.
   */
  Producer<String, byte[]> producer(String name) {
    var config = common("relay." + name);
    config.put(ProducerConfig.ACKS_CONFIG, "all");
    config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    config.put(ProducerConfig.LINGER_MS_CONFIG, 1);
    config.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
    config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
  }

  /** A consumer whose positions are kept elsewhere: it commits nothing and resets nothing. */
  Consumer<String, byte[]> consumer(FeedSettings feed) {
    var config = common("feed." + feed.name());
    config.put(ConsumerConfig.GROUP_ID_CONFIG, feed.groupId());
    config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
    config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, feed.batch());
    config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    if (properties.instanceId() != null) {
      config.put(
          ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, properties.instanceId() + "." + feed.name());
    }
    return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }

  synchronized Admin admin() {
    if (admin == null) {
      var config = common("admin");
      config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
      config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
      admin = Admin.create(config);
    }
    return admin;
  }

  /** Where each partition of the topics ends: the offset that its next record will get. */
  Map<TopicPartition, Long> endOffsets(Collection<String> topics) {
    var wanted = new HashMap<TopicPartition, OffsetSpec>();
    answer(admin().describeTopics(topics).allTopicNames())
        .forEach(
            (topic, description) ->
                description
                    .partitions()
                    .forEach(
                        p ->
                            wanted.put(
                                new TopicPartition(topic, p.partition()), OffsetSpec.latest())));
    var ends = new HashMap<TopicPartition, Long>();
    answer(admin().listOffsets(wanted).all()).forEach((p, info) -> ends.put(p, info.offset()));
    return ends;
  }

  /** How many brokers answer; an exception when none does within the time given. */
  int nodes(Duration atMost) {
    return answer(admin().describeCluster().nodes(), atMost).size();
  }

  static <T> T answer(KafkaFuture<T> future) {
    return answer(future, PATIENCE);
  }

  private static <T> T answer(KafkaFuture<T> future, Duration atMost) {
    try {
      return future.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while waiting for the broker", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
    } catch (TimeoutException e) {
      throw new org.apache.kafka.common.errors.TimeoutException(
          "no answer from the broker within " + atMost.toMillis() + " ms", e);
    }
  }

  private Map<String, Object> common(String role) {
    var config = new HashMap<String, Object>(properties.properties());
    config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, properties.bootstrapServers());
    config.put(
        CommonClientConfigs.CLIENT_ID_CONFIG,
        "doorloop." + service + "." + role + "-" + NUMBER.incrementAndGet());
    config.put(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
    config.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
    config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
    return config;
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(Duration.ofMillis(500));
      admin = null;
    }
  }
}
