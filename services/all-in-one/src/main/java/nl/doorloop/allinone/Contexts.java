package nl.doorloop.allinone;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.doorloop.embedded.EmbeddedPostgres;
import nl.doorloop.onecounter.OneCounterApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application contexts of the services: siblings, each with its own configuration, web server,
 * schema and threads.
 */
final class Contexts implements AutoCloseable {
  static final String DATABASE = "doorloop";

  private final List<ConfigurableApplicationContext> open = new ArrayList<>();
  private final Properties shared = new Properties();
  private final EveryMeter meters = new EveryMeter();

  Contexts(EmbeddedPostgres postgres, String bootstrapServers, Properties keys) {
    shared.putAll(keys);
    shared.put("spring.datasource.url", postgres.jdbcUrl(DATABASE));
    shared.put("spring.datasource.username", postgres.user());
    shared.put("spring.datasource.password", postgres.password());
    shared.put("doorloop.kafka.bootstrap-servers", bootstrapServers);
    // One process at a time uses this folder, so after a kill the next one takes its place at once.
    shared.put("doorloop.kafka.instance-id", "all-in-one");
    shared.put("server.address", "127.0.0.1");
    shared.put("spring.main.register-shutdown-hook", "false");
    shared.put("spring.jmx.enabled", "false");
  }

  /**
   * Starts the deciding services on free ports, then the one-counter on the port that people use.
   */
  void start(int port) {
    var oneCounter = new Properties();
    for (var service : Services.inOrder()) {
      var context =
          start(
              service.serviceName(),
              service.application(),
              Map.of("server.port", "0", "spring.datasource.hikari.maximum-pool-size", "10"),
              meters.another());
      oneCounter.put(
          "doorloop.services." + service.serviceName(), "http://127.0.0.1:" + portOf(context));
    }
    oneCounter.put("server.port", Integer.toString(port));
    oneCounter.put("doorloop.demo-users", "true");
    start("one-counter", OneCounterApplication.class, oneCounter, meters);
  }

  private ConfigurableApplicationContext start(
      String name, Class<?> application, Map<?, ?> own, PrometheusRegistry measured) {
    var properties = new Properties();
    properties.putAll(shared);
    properties.putAll(own);
    // As arguments, since those win over the service's own file.
    var arguments =
        properties.entrySet().stream()
            .map(p -> "--" + p.getKey() + "=" + p.getValue())
            .toArray(String[]::new);
    var context =
        new SpringApplicationBuilder(application)
            .bannerMode(Banner.Mode.OFF)
            .properties("spring.config.name=" + name)
            .initializers(
                made -> made.getBeanFactory().registerSingleton("prometheusRegistry", measured))
            .run(arguments);
    open.add(context);
    return context;
  }

  private static int portOf(ConfigurableApplicationContext context) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("no web server in " + context);
    }
    return server.getPort();
  }

  /** The last first: nobody passes a command on to a service that is gone. */
  @Override
  public void close() {
    open.reversed().forEach(ConfigurableApplicationContext::close);
    open.clear();
  }
}
