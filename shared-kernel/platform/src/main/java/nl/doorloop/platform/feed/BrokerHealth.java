package nl.doorloop.platform.feed;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while no Kafka broker answers within two seconds. */
final class BrokerHealth implements HealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Broker broker;

  BrokerHealth(Broker broker) {
    this.broker = broker;
  }

  @Override
  public Health health() {
    try {
      return Health.up().withDetail("brokers", broker.nodes(PATIENCE)).build();
    } catch (KafkaException e) {
      return Health.down().withDetail("why", String.valueOf(e.getMessage())).build();
    }
  }
}
