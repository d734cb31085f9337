package nl.doorloop.platform.sample;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CallerToken;
import nl.doorloop.platform.security.ResidentPlaces;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Starts a service without a database on a free port of a real Tomcat. */
public final class SampleService implements AutoCloseable {
  public static final String NAME = "sample";
  public static final ResidentId IN_DORDRECHT =
      ResidentId.of("01890a5d-ac96-774b-bcce-b302099a8057");

  private final ConfigurableApplicationContext context;

  private SampleService(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** With the security that a deciding service gets. */
  public static SampleService deciding(String... properties) {
    return start(List.of(Deciding.class), properties);
  }

  /** With more beans, such as a chain of its own. */
  public static SampleService with(Class<?> more, String... properties) {
    return start(List.of(Deciding.class, more), properties);
  }

  private static SampleService start(List<Class<?>> sources, String... properties) {
    var settings = new LinkedHashMap<String, String>();
    settings.put("server.port", "0");
    settings.put("server.address", "127.0.0.1");
    settings.put("doorloop.service", NAME);
    settings.put("doorloop.api-version", "1.2.3");
    settings.put("doorloop.event-store.enabled", "false");
    settings.put("doorloop.security.token-key", key(1));
    settings.put("spring.servlet.multipart.max-file-size", "10KB");
    settings.put("spring.main.banner-mode", "off");
    for (var property : properties) {
      int equals = property.indexOf('=');
      settings.put(property.substring(0, equals), property.substring(equals + 1));
    }
    return new SampleService(
        new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
            .web(WebApplicationType.SERVLET)
            .run(
                settings.entrySet().stream()
                    .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                    .toArray(String[]::new)));
  }

  /** A key of 32 bytes that are all this number. */
  public static String key(int of) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) of);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A token as the one-counter would make it for this service. */
  public static String token(Caller caller) {
    return token(caller, key(1), NAME, InstantSource.system().instant());
  }

  public static String token(Caller caller, String key, String audience, Instant madeAt) {
    return new CallerToken(
            key, "one-counter", java.time.Clock.fixed(madeAt, java.time.ZoneOffset.UTC))
        .sign(caller, audience);
  }

  public int port() {
    return port("local.server.port");
  }

  public Http http() {
    return new Http(port());
  }

  /** At another port of the same service. */
  public Http httpAt(String property) {
    return new Http(port(property));
  }

  private int port(String property) {
    return Integer.parseInt(
        java.util.Objects.requireNonNull(context.getEnvironment().getProperty(property)));
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
  static class Deciding {
    @Bean
    SampleApi api(nl.doorloop.platform.security.Scope scope) {
      return new SampleApi(scope);
    }

    @Bean
    ResidentPlaces places() {
      return (residentId, _) ->
          residentId.equals(IN_DORDRECHT) ? Optional.of(Municipality.DORDRECHT) : Optional.empty();
    }
  }
}
