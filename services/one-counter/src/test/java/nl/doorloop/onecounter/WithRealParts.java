package nl.doorloop.onecounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.access.AwaitEvent;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole one-counter with a real database and a real broker, once for all tests of the module.
 */
@SpringBootTest(
    classes = OneCounterApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spring.config.name=one-counter")
public abstract class WithRealParts {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  static final Duration SOON = Duration.ofSeconds(60);
  static final JsonMapper JSON = JsonMapper.shared();
  static final RealParts.Postgres DATABASE = RealParts.postgres();
  static final String KAFKA = RealParts.kafka().bootstrapServers();
  static final FakeService SERVICES = FakeService.start();
  protected static final PersonalDataKeys KEYS = new PersonalDataKeys(KEY, KEY);
  protected static final Publisher publisher = new Publisher(KAFKA, KEYS);

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort protected int port;
  @Autowired AwaitEvent awaitEvent;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", DATABASE::jdbcUrl);
    properties.add("spring.datasource.username", DATABASE::user);
    properties.add("spring.datasource.password", DATABASE::password);
    properties.add("doorloop.kafka.bootstrap-servers", () -> KAFKA);
    properties.add("doorloop.keys.personal-data", () -> KEY);
    properties.add("doorloop.keys.bsn", () -> KEY);
    properties.add("doorloop.security.token-key", () -> KEY);
    properties.add("doorloop.demo-users", () -> "true");
    properties.add("doorloop.one-counter.retire-after", () -> "2s");
    properties.add("doorloop.one-counter.poll", () -> "50ms");
    properties.add("doorloop.one-counter.heartbeat", () -> "300ms");
    for (var service :
        new String[] {
          "continuity", "income-support", "sheltered-work", "employer-desk", "debt-support"
        }) {
      properties.add("doorloop.services." + service, SERVICES::address);
    }
  }

  /** Waits until the views hold the event. */
  protected void visible(EventId event) {
    Waiting.until("the event is visible", SOON, () -> awaitEvent.await(event));
  }

  protected HttpRequest.Builder request(String user, String path) {
    var login = user + ":doorloop";
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(Duration.ofSeconds(60))
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
  }

  protected HttpResponse<String> get(String user, String path) {
    return send(request(user, path).GET().build());
  }

  protected HttpResponse<String> post(String user, String path, String json) {
    return send(
        request(user, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /** The body of an answer with status 200. */
  protected JsonNode read(String user, String path) {
    return json(get(user, path), 200);
  }

  protected static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  protected HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
