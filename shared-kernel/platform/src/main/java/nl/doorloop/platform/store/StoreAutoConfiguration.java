package nl.doorloop.platform.store;

import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.doorloop.platform.DoorloopProperties;
import nl.doorloop.platform.json.EventCodec;
import nl.doorloop.platform.json.JsonAutoConfiguration;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The service's schema, its event store, and Axon put together around it. A service that keeps no
 * events of its own ({@code doorloop.event-store.enabled=false}) gets the schema only.
 */
@AutoConfiguration(
    after = {
      JsonAutoConfiguration.class,
      DataSourceAutoConfiguration.class,
      DataSourceTransactionManagerAutoConfiguration.class,
      JdbcClientAutoConfiguration.class
    },
    before = FlywayAutoConfiguration.class)
public class StoreAutoConfiguration {
  @Bean
  static ServiceSchema serviceSchema(Environment environment) {
    return new ServiceSchema(
        Binder.get(environment).bindOrCreate("doorloop", DoorloopProperties.class).schema());
  }

  @Bean
  FlywayConfigurationCustomizer serviceMigrations(DoorloopProperties properties) {
    return flyway ->
        flyway
            .schemas(properties.schema())
            .defaultSchema(properties.schema())
            .createSchemas(true)
            // A new table of the platform has a lower number than what the service already has.
            .outOfOrder(true)
            .locations(Migrations.of(properties).toArray(String[]::new));
  }

  /** Everything that decides and records. */
  @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(DataSource.class)
  @ConditionalOnProperty(
      name = "doorloop.event-store.enabled",
      havingValue = "true",
      matchIfMissing = true)
  static class Events {
    @Bean
    @ConditionalOnMissingBean
    Recorder recorder(DoorloopProperties properties, ObjectProvider<Tracer> tracer) {
      return new CallerAndTrace(properties.service(), tracer::getIfAvailable);
    }

    @Bean
    @ConditionalOnMissingBean
    OwnTransaction ownTransaction(DataSource dataSource) {
      return new OwnTransaction(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    EventStreams eventStreams(
        DataSource dataSource,
        EventCodec codec,
        Recorder recorder,
        Clock clock,
        ObjectProvider<Mandates> mandates,
        ObjectProvider<CommitSignal> signals) {
      return new EventStreams(
          new JdbcTemplate(dataSource),
          codec,
          new EventInsert(codec, recorder, clock, mandates.getIfAvailable(() -> Mandates.NONE)),
          new CommitSignals(() -> signals.stream().toList()));
    }

    @Bean(destroyMethod = "shutdown")
    Configuration axon(
        DoorloopProperties properties,
        List<AggregateRegistration> registrations,
        EventStreams streams,
        PlatformTransactionManager transactions) {
      return new AxonWiring(properties.service(), registrations)
          .start(streams, new SpringTransactions(transactions));
    }

    @Bean
    CommandDispatch commandDispatch(Configuration axon, OwnTransaction ownTransaction) {
      return new CommandDispatch(axon.commandBus(), ownTransaction);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Pruning pruning(
        ObjectProvider<ShortLived> tables,
        PlatformTransactionManager transactions,
        JdbcClient jdbc) {
      return new Pruning(tables.stream().toList(), new TransactionTemplate(transactions), jdbc);
    }

    @Bean
    StoreCheck storeCheck(JdbcClient jdbc, DoorloopProperties properties) {
      return new StoreCheck(jdbc, properties.schema());
    }
  }
}
