package nl.doorloop.platform.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.doorloop.platform.commands.BulkDecisions;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.CommandsAutoConfiguration;
import nl.doorloop.platform.json.JsonAutoConfiguration;
import nl.doorloop.testsupport.RealParts.Postgres;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One running instance of a small service with a real database; two may share one. */
public final class TestService implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private TestService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static TestService start(Postgres database, String name, String... settings) {
    var properties =
        new ArrayList<>(
            List.of(
                "spring.config.location=optional:classpath:/none/",
                "doorloop.service=" + name,
                "spring.datasource.url=" + database.jdbcUrl(),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=" + database.password(),
                "spring.datasource.hikari.maximum-pool-size=20",
                "spring.main.banner-mode=off",
                "logging.level.root=warn"));
    properties.addAll(List.of(settings));
    return new TestService(
        new SpringApplicationBuilder(Wiring.class)
            .web(WebApplicationType.NONE)
            .registerShutdownHook(false)
            .properties(properties.toArray(String[]::new))
            .run());
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public Commands commands() {
    return bean(Commands.class);
  }

  public BulkDecisions bulk() {
    return bean(BulkDecisions.class);
  }

  public EventStreams streams() {
    return bean(EventStreams.class);
  }

  public JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  public DataSource dataSource() {
    return bean(DataSource.class);
  }

  public TransactionTemplate transactions() {
    return new TransactionTemplate(bean(PlatformTransactionManager.class));
  }

  /** How often the relay would have been woken. */
  public int signals() {
    return bean(AtomicInteger.class).get();
  }

  @Override
  public void close() {
    context.close();
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    JsonAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    StoreAutoConfiguration.class,
    CommandsAutoConfiguration.class
  })
  static class Wiring {
    @Bean
    AggregateRegistration entitlements() {
      return new AggregateRegistration(EntitlementAggregate.class, "entitlement");
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    AtomicInteger signalCount() {
      return new AtomicInteger();
    }

    @Bean
    CommitSignal signal(AtomicInteger signalCount) {
      return signalCount::incrementAndGet;
    }
  }
}
