package nl.doorloop.continuity;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CallerToken;
import nl.doorloop.platform.security.Role;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.RealParts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service, with a real database and a real broker, and people who call it. */
final class RunningService implements AutoCloseable {
  static final Caller SDD = caseWorker("sdd", Organisation.SDD, Set.of(Municipality.values()));
  static final Caller DRECHTWERK =
      caseWorker("drechtwerk", Organisation.DRECHTWERK, Set.of(Municipality.values()));
  static final Caller REGION = caseWorker("region", null, Set.of(Municipality.values()));
  static final Caller DORDRECHT = caseWorker("dordrecht", null, Set.of(Municipality.DORDRECHT));
  static final Caller MANAGER =
      new Caller("manager", Set.of(Role.MANAGER), null, Set.of(Municipality.values()), Set.of());
  static final Caller ADMIN = new Caller("admin", Set.of(Role.ADMIN), null, Set.of(), Set.of());

  private static final String NAME = "continuity";
  private static final String KEY = "dG9rZW4ta2V5LW9mLXRoZS10ZXN0cy1vbmx5LTMyLWI=";

  private final CallerToken tokens = new CallerToken(KEY, NAME, Clock.systemUTC());
  private final ServletWebServerApplicationContext context;

  RunningService(RealParts.Postgres database) {
    this(database, Map.of());
  }

  RunningService(RealParts.Postgres database, Map<String, Object> more) {
    var application = new SpringApplication(ContinuityApplication.class);
    var settings = new HashMap<String, Object>(more);
    settings.putAll(
        Map.of(
            "spring.main.banner-mode",
            "off",
            "spring.datasource.url",
            database.jdbcUrl(),
            "spring.datasource.username",
            database.user(),
            "spring.datasource.password",
            database.password(),
            "doorloop.kafka.bootstrap-servers",
            RealParts.kafka().bootstrapServers(),
            "doorloop.security.token-key",
            KEY,
            "doorloop.keys.personal-data",
            KEY,
            "doorloop.keys.bsn",
            KEY,
            "doorloop.hand-over.alarms-every",
            "200ms"));
    application.setDefaultProperties(settings);
    context = (ServletWebServerApplicationContext) application.run("--server.port=0");
  }

  Calls as(Caller caller) {
    return new Calls(context.getWebServer().getPort(), () -> tokens.sign(caller, NAME));
  }

  /** The names of what was recorded in a stream, in order. */
  String recorded(String streamId) {
    return jdbc()
        .sql(
            "SELECT coalesce(string_agg(type, ' ' ORDER BY seq), '') FROM event WHERE stream_id = ?")
        .param(streamId)
        .query(String.class)
        .single();
  }

  long count(String table) {
    return jdbc().sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }

  JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  private static Caller caseWorker(
      String name, @Nullable Organisation organisation, Set<Municipality> municipalities) {
    return new Caller(
        name,
        Set.of(Role.CASE_WORKER),
        organisation,
        municipalities,
        Set.of(LegalFramework.values()));
  }
}
