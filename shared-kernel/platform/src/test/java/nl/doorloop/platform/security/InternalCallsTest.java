package nl.doorloop.platform.security;

import static nl.doorloop.platform.sample.SampleService.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InternalCallsTest {
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
  private static final String PROBLEM =
      "{\"status\":409,\"title\":\"Conflict\",\"detail\":\"No.\",\"code\":\"ENDED\"}";

  private final CallerToken there = new CallerToken(key(1), "income-support", Clock.systemUTC());
  private final InternalCalls calls =
      new InternalCalls(
          new CallerToken(key(1), "one-counter", Clock.systemUTC()),
          ObservationRegistry.NOOP,
          JsonMapper.shared());
  private HttpServer server;
  private RestClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/v1/who", exchange -> answer(exchange, 200, "application/json", who(exchange)));
    server.createContext("/v1/refused", e -> answer(e, 409, "application/problem+json", PROBLEM));
    server.createContext("/v1/unauthorized", e -> answer(e, 401, "application/problem+json", "{}"));
    server.createContext("/v1/proxy", e -> answer(e, 502, "text/html", "<h1>Bad Gateway</h1>"));
    server.createContext("/v1/silent", _ -> {});
    server.start();
    client = calls.to("income-support", address(server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void the_caller_and_the_trace_go_along() {
    var request = new MockHttpServletRequest();
    request.addHeader("traceparent", TRACE);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

    var answer =
        CurrentCaller.as(
            DemoUsers.named("dordrecht"),
            () -> client.get().uri("/v1/who").retrieve().body(JsonNode.class));

    assertThat(answer.get("caller").asString()).isEqualTo("dordrecht");
    assertThat(answer.get("trace").asString()).isEqualTo(TRACE);
  }

  @Test
  void nobody_calls_for_nobody() {
    assertThatThrownBy(() -> client.get().uri("/v1/who").retrieve().body(JsonNode.class))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void a_problem_of_the_other_service_comes_out_as_it_came() {
    assertThatThrownBy(() -> call("/v1/refused"))
        .isInstanceOfSatisfying(
            RemoteProblem.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(409);
              assertThat(new String(problem.body(), StandardCharsets.UTF_8)).isEqualTo(PROBLEM);
            });
  }

  @Test
  void a_token_that_is_not_taken_is_not_the_fault_of_who_asked() {
    assertUnavailable("/v1/unauthorized", 502);
  }

  @Test
  void an_answer_that_is_none_of_ours_is_502() {
    assertUnavailable("/v1/proxy", 502);
  }

  @Test
  void a_service_that_does_not_answer_in_time_is_504() {
    client =
        calls.to("income-support", address(server.getAddress().getPort()), Duration.ofMillis(200));

    assertUnavailable("/v1/silent", 504);
  }

  @Test
  void a_service_that_is_not_there_is_503() throws IOException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    client = calls.to("income-support", address(port));

    assertUnavailable("/v1/who", 503);
  }

  private void assertUnavailable(String path, int status) {
    assertThatThrownBy(() -> call(path))
        .isInstanceOfSatisfying(
            Unavailable.class,
            unavailable -> {
              assertThat(unavailable.problem().status()).isEqualTo(status);
              assertThat(unavailable.problem().detail())
                  .contains("income-support")
                  .doesNotContain("127.0.0.1", "localhost");
            });
  }

  private void call(String path) {
    CurrentCaller.as(
        DemoUsers.named("sdd"), () -> client.get().uri(path).retrieve().toBodilessEntity());
  }

  private String who(HttpExchange exchange) {
    var token =
        exchange.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
    return "{\"caller\":\"%s\",\"trace\":\"%s\"}"
        .formatted(there.read(token).name(), exchange.getRequestHeaders().getFirst("traceparent"));
  }

  private static URI address(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
