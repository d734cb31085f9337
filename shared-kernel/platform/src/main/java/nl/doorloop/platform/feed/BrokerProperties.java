package nl.doorloop.platform.feed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Kafka is reached.
 *
 * @param bootstrapServers host:port, more with commas
 * @param partitions of a topic that is made here, 1 or more; more of them spread residents over
 *     more instances. It cannot change afterwards: that would break the order per resident
 * @param replicationFactor of a topic that is made here; 3 on a cluster, 1 on a single broker
 * @param instanceId a name that survives a restart and is this instance's alone; with it a killed
 *     instance goes on at once after its restart, without it after ten seconds
 * @param properties anything else that the Kafka clients need, such as SASL
 */
@ConfigurationProperties("doorloop.kafka")
public record BrokerProperties(
    String bootstrapServers,
    @DefaultValue("6") int partitions,
    @DefaultValue("1") short replicationFactor,
    @Nullable String instanceId,
    @DefaultValue Map<String, String> properties) {
  public BrokerProperties {
    if (partitions < 1 || replicationFactor < 1) {
      throw new IllegalArgumentException(
          "doorloop.kafka.partitions and doorloop.kafka.replication-factor must be 1 or more");
    }
    properties = Map.copyOf(properties);
  }

  /** One broker, everything else as it is by default. */
  public static BrokerProperties at(String bootstrapServers) {
    return new BrokerProperties(bootstrapServers, 6, (short) 1, null, Map.of());
  }
}
