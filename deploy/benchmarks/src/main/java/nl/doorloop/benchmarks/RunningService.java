package nl.doorloop.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CallerToken;
import nl.doorloop.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One service of the product, as the all-in-one runs it: its own context and web server. */
public final class RunningService implements AutoCloseable {
  /** Sees everything, as the one-counter passes such a caller on. */
  public static final Caller CALLER =
      new Caller(
          "benchmark",
          Set.of(Role.CASE_WORKER, Role.ADMIN),
          null,
          Set.of(Municipality.values()),
          Set.of(LegalFramework.values()));

  private static final String KEY =
      Base64.getEncoder()
          .encodeToString("only-for-the-benchmarks-32-bytes".getBytes(StandardCharsets.US_ASCII));

  private final String name;
  private final ServletWebServerApplicationContext context;
  private final CallerToken tokens;
  private volatile @Nullable Token token;

  public RunningService(
      Servers servers,
      String database,
      String name,
      Class<?> application,
      Map<String, String> own) {
    this.name = name;
    var settings = new HashMap<String, String>();
    settings.put("spring.datasource.url", servers.database(database));
    settings.put("spring.datasource.username", servers.postgres().user());
    settings.put("spring.datasource.password", servers.postgres().password());
    settings.put("doorloop.kafka.bootstrap-servers", servers.kafka().bootstrapServers());
    settings.put("doorloop.kafka.instance-id", database + "-" + name);
    settings.put("doorloop.security.token-key", KEY);
    settings.put("doorloop.keys.personal-data", KEY);
    settings.put("doorloop.keys.bsn", KEY);
    settings.put("server.address", "127.0.0.1");
    settings.put("server.port", "0");
    settings.put("spring.jmx.enabled", "false");
    settings.put("spring.main.register-shutdown-hook", "false");
    settings.putAll(own);
    List<String> arguments = new ArrayList<>();
    settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
    context =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(application)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.name=" + name)
                .run(arguments.toArray(String[]::new));
    tokens = new CallerToken(KEY, name, Clock.systemUTC());
  }

  public int port() {
    var server = context.getWebServer();
    if (server == null) {
      throw new IllegalStateException(name + " has no web server");
    }
    return server.getPort();
  }

  /**
   * The header with which the one-counter would call on behalf of the caller. A token lives 60
   * seconds, so ask for each call; it is signed anew when it is half that old.
   */
  public String authorization() {
    var now = token;
    if (now == null || now.isOld()) {
      now = new Token("Bearer " + tokens.sign(CALLER, name), System.nanoTime());
      token = now;
    }
    return now.header();
  }

  private record Token(String header, long signedAt) {
    boolean isOld() {
      return System.nanoTime() - signedAt > CallerToken.LIFETIME.dividedBy(2).toNanos();
    }
  }

  public ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}
