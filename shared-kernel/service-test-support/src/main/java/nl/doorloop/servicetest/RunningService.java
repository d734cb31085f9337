package nl.doorloop.servicetest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.json.EventCodec;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CallerToken;
import nl.doorloop.platform.security.Role;
import nl.doorloop.testsupport.Calls;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service with a real database and a real broker, and people who call it. */
public final class RunningService implements AutoCloseable {
  public static final Caller SDD =
      caseWorker("sdd", Organisation.SDD, Set.of(Municipality.values()));
  public static final Caller DRECHTWERK =
      caseWorker("drechtwerk", Organisation.DRECHTWERK, Set.of(Municipality.values()));
  public static final Caller REGION = caseWorker("region", null, Set.of(Municipality.values()));
  public static final Caller DORDRECHT =
      caseWorker("dordrecht", null, Set.of(Municipality.DORDRECHT));
  public static final Caller ADMIN =
      new Caller("admin", Set.of(Role.ADMIN), null, Set.of(), Set.of());

  private static final String TOKEN_KEY = "dG9rZW4ta2V5LW9mLXRoZS10ZXN0cy1vbmx5LTMyLWJ5dGVz";

  private final RealParts.Kafka kafka = RealParts.kafka();
  private final String name;
  private final CallerToken tokens;
  private final ServletWebServerApplicationContext context;

  /**
   * @param name as the service is called in its settings
   */
  public RunningService(Class<?> service, String name) {
    this.name = name;
    this.tokens = new CallerToken(TOKEN_KEY, name, Clock.systemUTC());
    var database = RealParts.postgres();
    var application = new SpringApplication(service);
    application.setDefaultProperties(
        Map.of(
            "spring.main.banner-mode", "off",
            "spring.datasource.url", database.jdbcUrl(),
            "spring.datasource.username", database.user(),
            "spring.datasource.password", database.password(),
            "doorloop.kafka.bootstrap-servers", kafka.bootstrapServers(),
            "doorloop.security.token-key", TOKEN_KEY));
    context = (ServletWebServerApplicationContext) application.run("--server.port=0");
  }

  public Calls as(Caller caller) {
    var server = Objects.requireNonNull(context.getWebServer());
    return new Calls(server.getPort(), () -> tokens.sign(caller, name));
  }

  /** A resident of whom this service has heard. */
  public ResidentId residentIn(Municipality municipality) {
    var resident = new ResidentId(Ids.next());
    publish(
        "continuity",
        new ResidentRegistered(resident, municipality, LocalDate.of(2026, 1, 1), false));
    var directory = context.getBean(ResidentDirectory.class);
    Waiting.until(
        "the service has heard of the resident",
        Duration.ofSeconds(30),
        () -> directory.isKnown(resident));
    return resident;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** The names of what was recorded in a stream, in order. */
  public String recorded(String streamId) {
    return context
        .getBean(JdbcClient.class)
        .sql(
            "SELECT coalesce(string_agg(type, ' ' ORDER BY seq), '') FROM event WHERE stream_id = ?")
        .param(streamId)
        .query(String.class)
        .single();
  }

  /** The database of the service. */
  public JdbcClient database() {
    return context.getBean(JdbcClient.class);
  }

  public long recordedEvents() {
    return context
        .getBean(JdbcClient.class)
        .sql("SELECT count(*) FROM event")
        .query(Long.class)
        .single();
  }

  @Override
  public void close() {
    context.close();
  }

  /**
   * What another service recorded, as it comes on the topic of residents.
   *
   * @return the id under which it was recorded
   */
  public EventId publish(String byService, ResidentEvent event) {
    var id = new EventId(Ids.next());
    var type = new EventCodec().typeOf(event);
    var about =
        new CloudEvents.Attributes(
            id,
            CloudEvents.source("00000000000000000000", byService),
            type.wireType(),
            event.residentId(),
            Instant.now(),
            1,
            "test",
            event.legalFramework(),
            event.processingActivity(),
            null,
            null);
    var settings = Map.<String, Object>of("bootstrap.servers", kafka.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(
          new ProducerRecord<>(
              Topics.RESIDENTS,
              null,
              event.residentId().text(),
              new EventCodec().write(event),
              CloudEvents.headers(about)));
    }
    return id;
  }

  /** A hand-over that names a provision, of which this service has heard. */
  public HandOverId handedOver(ResidentId resident, ProvisionId provision) {
    var handOver = new HandOverId(Ids.next());
    var day = LocalDate.of(2026, 1, 1);
    publish(
        "continuity",
        new HandOverOffered(
            resident,
            handOver,
            Organisation.SDD,
            Organisation.DRECHTWERK,
            List.of(provision),
            day,
            day,
            day));
    awaitSaid(handOver, 1);
    return handOver;
  }

  /** The receiver has started, and this service has heard of it. */
  public void started(ResidentId resident, HandOverId handOver, LocalDate on) {
    publish("continuity", new HandOverStarted(resident, handOver, on, List.of()));
    awaitSaid(handOver, 2);
  }

  private void awaitSaid(HandOverId handOver, long events) {
    Waiting.until(
        "the service has heard of the hand-over",
        Duration.ofSeconds(30),
        () ->
            database()
                    .sql("SELECT count(*) FROM hand_over_said WHERE hand_over_id = ?")
                    .param(handOver.value())
                    .query(Long.class)
                    .single()
                == events);
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
