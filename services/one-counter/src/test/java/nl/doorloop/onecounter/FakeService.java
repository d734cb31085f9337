package nl.doorloop.onecounter;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** A deciding service that answers what it is told to, and remembers what it was asked. */
final class FakeService {
  /** One call as it came in. */
  record Call(String method, String path, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return String.join(",", headers.getOrDefault(name, List.of()));
    }
  }

  /** What the next calls are answered. */
  record Answer(int status, Map<String, String> headers, String body) {}

  final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  volatile Answer answer = new Answer(200, Map.of("Content-Type", "application/json"), "{}");

  /** What calls under an address are answered instead, by the beginning of the address. */
  final Map<String, Answer> answers = new ConcurrentHashMap<>();

  private final HttpServer server;

  private FakeService(HttpServer server) {
    this.server = server;
  }

  static FakeService start() {
    try {
      var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var service = new FakeService(server);
      server.createContext(
          "/",
          exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            service.calls.add(
                new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body));
            var path = exchange.getRequestURI().toString();
            var said =
                service.answers.entrySet().stream()
                    .filter(a -> path.startsWith(a.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(service.answer);
            said.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            var bytes = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
          });
      server.start();
      return service;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }
}
