package nl.doorloop.platform.feed;

import static nl.doorloop.platform.sample.SampleService.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.NewEvent;
import nl.doorloop.platform.store.ShortLived;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole deciding service: what it records comes round over Kafka to its own listeners. */
class FeedWiringTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static ConfigurableApplicationContext service;

  @BeforeAll
  static void start() {
    var database = RealParts.postgres();
    service =
        new SpringApplicationBuilder(Service.class)
            .run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--doorloop.service=wired-" + UUID.randomUUID().toString().substring(0, 8),
                "--doorloop.schema=wired",
                "--doorloop.security.token-key=" + key(1),
                "--doorloop.keys.personal-data=" + key(2),
                "--doorloop.keys.bsn=" + key(3),
                "--doorloop.kafka.bootstrap-servers=" + RealParts.kafka().bootstrapServers(),
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void what_is_recorded_is_heard_in_the_trace_of_the_request_that_led_to_it() {
    var resident = new ResidentId(Ids.next());
    var tracer = service.getBean(Tracer.class);
    var span = tracer.nextSpan().name("request").start();
    try (var _ = tracer.withSpan(span)) {
      record(resident, Municipality.PAPENDRECHT);
    } finally {
      span.end();
    }
    var heard = service.getBean(Notes.class).traces;
    Waiting.until("it is heard", SOON, () -> heard.containsKey(resident));
    assertThat(heard).containsEntry(resident, span.context().traceId());
  }

  @Test
  void the_directory_knows_whom_the_service_has_heard_of() {
    var resident = new ResidentId(Ids.next());
    record(resident, Municipality.SLIEDRECHT);
    var directory = service.getBean(ResidentDirectory.class);
    assertThat(directory.awaitKnown(resident, SOON)).isTrue();
    assertThat(directory.municipalityOf(resident, LocalDate.of(2026, 6, 1)))
        .contains(Municipality.SLIEDRECHT);
  }

  @Test
  void the_service_is_ready_only_while_its_feed_runs() {
    Waiting.until("it is ready", SOON, () -> readiness() == 200);
    var feed = service.getBean(Feed.class);
    feed.stop();
    Waiting.until("it is not", SOON, () -> readiness() == 503);
    feed.start();
    Waiting.until("it is ready again", SOON, () -> readiness() == 200);
  }

  @Test
  void relay_and_feed_are_measured() {
    var meters = service.getBean(MeterRegistry.class);
    assertThat(
            List.of(
                meters.get("doorloop.relay.lag").tag("relay", "residents").gauge(),
                meters.get("doorloop.relay.horizon.age").tag("relay", "residents").gauge(),
                meters.get("doorloop.feed.lag").tag("feed", "listeners").gauge(),
                meters.get("doorloop.feed.parked").tag("feed", "listeners").gauge()))
        .allSatisfy(gauge -> assertThat(gauge.value()).isNotNaN());
  }

  @Test
  void what_is_forgotten_after_a_time_stands_in_tables_that_exist() {
    var tables = service.getBeansOfType(ShortLived.class).values();
    assertThat(tables.stream().map(ShortLived::table))
        .containsExactlyInAnyOrder("idempotency_key", "seen_event");
    var jdbc = service.getBean(JdbcClient.class);
    assertThat(tables)
        .allSatisfy(
            t ->
                assertThat(
                        jdbc.sql(
                                "select count(*) from %s where %s > now()"
                                    .formatted(t.table(), t.since()))
                            .query(Long.class)
                            .single())
                    .isZero());
  }

  @Test
  void nothing_is_exported_and_the_clients_of_kafka_are_quiet() {
    var environment = service.getEnvironment();
    assertThat(environment.getProperty("management.otlp.metrics.export.enabled"))
        .isEqualTo("false");
    assertThat(environment.getProperty("logging.level.org.apache.kafka")).isEqualTo("warn");
  }

  private static void record(ResidentId resident, Municipality municipality) {
    service
        .getBean(EventStreams.class)
        .append(
            List.of(
                new NewEvent(
                    resident.text(),
                    0,
                    "resident",
                    new EventId(Ids.next()),
                    new AddressRecorded(resident, municipality, LocalDate.of(2026, 1, 1)))));
  }

  private static int readiness() throws Exception {
    var port = service.getEnvironment().getProperty("local.server.port");
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }
  }

  /** Notes in which trace a fact was heard. */
  static final class Notes implements FactListener {
    private final Map<ResidentId, String> traces = new ConcurrentHashMap<>();
    private final Tracer tracer;

    Notes(Tracer tracer) {
      this.tracer = tracer;
    }

    @Override
    public String name() {
      return "notes";
    }

    @Override
    public void on(PublishedEvent event) {
      var span = tracer.currentSpan();
      traces.put(event.residentId(), span == null ? "none" : span.context().traceId());
    }
  }

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Service {
    @Bean
    Notes notes(Tracer tracer) {
      return new Notes(tracer);
    }
  }
}
