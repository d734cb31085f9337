package nl.doorloop.platform;

import static nl.doorloop.platform.sample.SampleService.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.logs.export.LogRecordExporter;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.doorloop.platform.sample.OutsideCalls;
import nl.doorloop.testsupport.RealParts;
import org.axonframework.config.Configuration;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A service with everything that the platform wires talks to its database and its broker and to
 * nobody else: no update checks, no usage reports, no exporters that nobody asked for.
 */
class NothingPhonesHomeTest {
  private ProxySelector before;

  @BeforeEach
  void listen() {
    before = ProxySelector.getDefault();
    ProxySelector.setDefault(OutsideCalls.proxies());
    OutsideCalls.forget();
  }

  @AfterEach
  void stopListening() {
    ProxySelector.setDefault(before);
  }

  @Test
  void a_service_starts_works_and_stops_without_a_word_to_anybody_outside() throws Exception {
    // On a thread of its own, since Axon keeps its checker back where JUnit is on the stack.
    CompletableFuture.runAsync(NothingPhonesHomeTest::liveOnce, Thread::startVirtualThread)
        .get(5, TimeUnit.MINUTES);

    assertThat(OutsideCalls.seen()).isEmpty();
  }

  @Test
  void a_call_would_be_noticed() {
    assertThat(noticed(() -> InetAddress.getByName("updates.invalid")))
        .containsExactly("updates.invalid");
    assertThat(noticed(() -> HttpClient.newHttpClient().send(request(), discard())))
        .contains("home.invalid");
  }

  private static void liveOnce() {
    try (var context = start()) {
      assertThat(context.getBean(Configuration.class).getComponent(UpdateChecker.class)).isNull();
      assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
      assertThat(context.getBeansOfType(SpanExporter.class)).isEmpty();
      assertThat(context.getBeansOfType(MetricExporter.class)).isEmpty();
      assertThat(context.getBeansOfType(LogRecordExporter.class)).isEmpty();
      assertThat(context.getBeanDefinitionNames())
          .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("otlpmeterregistry"));
    }
  }

  private static ConfigurableApplicationContext start() {
    var database = RealParts.postgres();
    return new SpringApplicationBuilder(Whole.class)
        .run(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--doorloop.service=whole",
            "--doorloop.security.token-key=" + key(1),
            "--doorloop.keys.personal-data=" + key(2),
            "--doorloop.keys.bsn=" + key(3),
            "--doorloop.demo-users=true",
            "--doorloop.kafka.bootstrap-servers=" + RealParts.kafka().bootstrapServers(),
            "--spring.datasource.url=" + database.jdbcUrl(),
            "--spring.datasource.username=" + database.user(),
            "--spring.datasource.password=" + database.password());
  }

  private static HttpRequest request() {
    return HttpRequest.newBuilder(URI.create("http://home.invalid/")).build();
  }

  private static HttpResponse.BodyHandler<Void> discard() {
    return HttpResponse.BodyHandlers.discarding();
  }

  private interface Call {
    Object make() throws IOException, InterruptedException;
  }

  private static Set<String> noticed(Call call) {
    try {
      call.make();
    } catch (UnknownHostException | java.net.ConnectException _) {
      // Nobody is there, and nobody has to be.
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var seen = OutsideCalls.seen();
    OutsideCalls.forget();
    return seen;
  }

  /** Everything that a deciding service gets, and nothing of its own. */
  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Whole {}
}
