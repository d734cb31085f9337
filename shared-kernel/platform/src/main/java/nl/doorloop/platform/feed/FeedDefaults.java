package nl.doorloop.platform.feed;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * How a service behaves unless its configuration says otherwise: ready only when its store, the
 * broker, its relays and its feeds are; Kafka's clients quiet, since their state stands in health.
 */
public final class FeedDefaults implements EnvironmentPostProcessor {
  static final String NAME = "doorloopFeedDefaults";

  private static final Map<String, Object> DEFAULTS =
      Map.of(
          "management.endpoint.health.group.readiness.include",
              "readinessState,db,broker,relay,feed",
          // A service without events of its own has no relay.
          "management.endpoint.health.validate-group-membership", "false",
          // It warns at every start that platform and service number their tables apart.
          "logging.level.org.flywaydb.core.internal.command.DbMigrate", "error",
          "logging.level.org.apache.kafka", "warn",
          "logging.level.org.apache.kafka.clients.NetworkClient", "error",
          "logging.level.org.apache.kafka.clients.producer.internals.Sender", "error");

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    environment.getPropertySources().addLast(new MapPropertySource(NAME, DEFAULTS));
  }
}
