package nl.doorloop.platform.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.doorloop.platform.DoorloopProperties;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.platform.store.ShortLived;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wires Kafka to a service: its feeds, and for a service with events of its own also its relays,
 * its listeners and its resident directory. Nothing of it where no broker is named.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
      "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
    })
@ConditionalOnProperty("doorloop.kafka.bootstrap-servers")
@EnableConfigurationProperties({DoorloopProperties.class, BrokerProperties.class})
public class FeedAutoConfiguration {
  // Every service listens to all of the topic: in a stream of events each of them is woken less.
  private static final Duration LISTENERS_REST = Duration.ofMillis(50);

  @Bean
  Broker broker(BrokerProperties kafka, DoorloopProperties doorloop) {
    return new Broker(kafka, doorloop.service());
  }

  @Bean
  Topics topics(Broker broker) {
    return new Topics(broker);
  }

  @Bean
  TraceContinuation traceContinuation(
      ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
    return new TraceContinuation(
        tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
  }

  @Bean
  Feeds feeds(Broker broker, TraceContinuation traces, MeterRegistry meters) {
    return new Feeds(broker, traces, meters);
  }

  @Bean
  BrokerHealth brokerHealthIndicator(Broker broker) {
    return new BrokerHealth(broker);
  }

  @Bean
  FeedHealth feedHealthIndicator(Feeds feeds) {
    return new FeedHealth(feeds);
  }

  /** What only a service with an event store has. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(DataSource.class)
  @ConditionalOnProperty(name = "doorloop.event-store.enabled", matchIfMissing = true)
  static class DecidingService {
    @Bean
    RelaySignal relaySignal() {
      return new RelaySignal();
    }

    @Bean
    EventTable eventTable(DoorloopProperties doorloop) {
      return new EventTable(doorloop.source());
    }

    @Bean
    Relays relays(
        List<RelaySource> sources,
        DataSource database,
        Broker broker,
        RelaySignal signal,
        MeterRegistry meters) {
      return new Relays(
          sources.stream().map(s -> new Relay(s, database, broker, signal)).toList(), meters);
    }

    @Bean
    RelayHealth relayHealthIndicator(Relays relays) {
      return new RelayHealth(relays);
    }

    @Bean
    ResidentDirectory residentDirectory(JdbcClient jdbc) {
      return new ResidentDirectory(new ResidentPlaceTable(jdbc));
    }

    @Bean
    ParameterTable parameterTable(JdbcClient jdbc) {
      return new ParameterTable(jdbc);
    }

    @Bean
    ShortLived seenEvents() {
      return new ShortLived("seen_event", "heard_at", FactListeners.HEARD_IS_KNOWN);
    }

    @Bean
    Feed factListenerFeed(
        Feeds feeds,
        DoorloopProperties doorloop,
        PlatformTransactionManager transactions,
        JdbcClient jdbc,
        TraceContinuation traces,
        List<FactListener> listeners,
        ParameterTable parameters) {
      var settings =
          new FeedSettings(
                  "listeners",
                  List.of(Topics.RESIDENTS, Topics.PARAMETERS),
                  "doorloop." + doorloop.service())
              .withRest(LISTENERS_REST);
      return feeds.create(
          settings,
          new TransactionTemplate(transactions),
          jdbc,
          new FactListeners(settings.name(), jdbc, listeners, traces, parameters));
    }
  }
}
